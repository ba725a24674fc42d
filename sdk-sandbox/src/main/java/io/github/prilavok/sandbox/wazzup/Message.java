package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message of a chat, in either direction. Touched only by what runs alone in the sandbox. */
final class Message {
    private final String messageId;
    private final WazzupChannel channel;
    private final Chat chat;
    private final boolean inbound;
    private final String type;
    private final Instant time;
    private @Nullable String text;
    private @Nullable String contentUri;
    private String status;
    private String recipient;
    private @Nullable String crmMessageId;
    private boolean hasButtons;

    private Message(
            String messageId,
            WazzupChannel channel,
            Chat chat,
            boolean inbound,
            String type,
            Instant time,
            @Nullable String text,
            @Nullable String contentUri) {
        this.messageId = messageId;
        this.channel = channel;
        this.chat = chat;
        this.inbound = inbound;
        this.type = type;
        this.time = time;
        this.text = text;
        this.contentUri = contentUri;
        this.status = inbound ? "inbound" : "accepted";
        this.recipient = chat.chatId();
    }

    static Message fromClient(WazzupChannel channel, Chat chat, Instant time, String text) {
        return new Message(Ids.random(), channel, chat, true, "text", time, text, null);
    }

    static Message fromShop(
            WazzupChannel channel,
            Chat chat,
            Instant time,
            String type,
            @Nullable String text,
            @Nullable String contentUri) {
        return new Message(Ids.random(), channel, chat, false, type, time, text, contentUri);
    }

    /** Notes what only the shop's own request says. */
    Message sentTo(String newRecipient, @Nullable String newCrmMessageId, boolean buttons) {
        recipient = newRecipient;
        crmMessageId = newCrmMessageId;
        hasButtons = buttons;
        return this;
    }

    String messageId() {
        return messageId;
    }

    WazzupChannel channel() {
        return channel;
    }

    Chat chat() {
        return chat;
    }

    boolean isInbound() {
        return inbound;
    }

    Instant time() {
        return time;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    String contentUri() {
        return contentUri;
    }

    boolean isTemplate() {
        return type.equals("wapi_template");
    }

    /** The chat, or the phone or user name that the shop gave in its place. */
    String recipient() {
        return recipient;
    }

    boolean hasButtons() {
        return hasButtons;
    }

    String status() {
        return status;
    }

    void status(String newStatus) {
        status = newStatus;
    }

    void change(@Nullable String newText, @Nullable String newContentUri) {
        text = newText;
        contentUri = newContentUri;
    }

    /** As an element of {@code messages[]} of a webhook. */
    ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("messageId", messageId);
        json.put("channelId", channel.channelId());
        json.put("chatType", chat.chatType());
        json.put("chatId", chat.chatId());
        json.put("dateTime", Json.time(time));
        json.put("type", type);
        json.put("isEcho", !inbound);
        Json.putIfPresent(json, "text", text);
        Json.putIfPresent(json, "contentUri", contentUri);
        json.put("status", status.equals("accepted") ? "sent" : status);
        return json;
    }

    SentMessage toSentMessage() {
        return new SentMessage(
                messageId,
                channel.channelId(),
                chat.chatType(),
                chat.chatId(),
                recipient,
                text,
                contentUri,
                crmMessageId,
                status);
    }
}
