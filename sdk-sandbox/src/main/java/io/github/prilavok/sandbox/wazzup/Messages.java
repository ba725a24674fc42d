package io.github.prilavok.sandbox.wazzup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** All messages, and their way to the client. Touched only by what runs alone in the sandbox. */
final class Messages {
    private static final Duration UNTIL_SENT = Duration.ofMillis(200);
    private static final Duration UNTIL_DELIVERED = Duration.ofMillis(800);
    private static final Duration EDITABLE = Duration.ofMinutes(15);
    private static final Duration DELETABLE = Duration.ofHours(48);

    private final Timing timing;
    private final Channels channels;
    private final Chats chats;
    private final Events events;
    private final WazzupLedger ledger;
    private final DuplicateGuard guard = new DuplicateGuard();
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, String> unreachable = new HashMap<>();
    private final Deque<String> refusals = new ArrayDeque<>();

    Messages(Timing timing, Channels channels, Chats chats, Events events, WazzupLedger ledger) {
        this.timing = timing;
        this.channels = channels;
        this.chats = chats;
        this.events = events;
        this.ledger = ledger;
    }

    void unreachable(String recipient, String error) {
        unreachable.put(recipient, error);
    }

    void refuseNext(String error) {
        refusals.addLast(error);
    }

    /** Accepts a message, or refuses it with Wazzup's own code. */
    Message accept(SendRequest request) {
        String refusal = refusals.pollFirst();
        if (refusal != null) {
            throw SendCheck.refusal(refusal, "The sandbox was told to refuse this message");
        }
        Instant now = timing.now();
        WazzupChannel channel = channels.find(request.channelId())
                .orElseThrow(() -> WazzupRefusal.message(
                        400,
                        "CHANNEL_NOT_FOUND",
                        "The channel is not in this integration",
                        Json.object().put("channelId", request.channelId())));
        SendCheck.check(request, channel);
        String referred = request.refMessageId();
        if (referred != null && !messages.containsKey(referred)) {
            throw SendCheck.refusal("REFERENCE_MESSAGE_NOT_FOUND", "The quoted message was not found");
        }
        Chat chat = new Chat(channel.channelId(), request.chatType(), chatId(request));
        if (channel.kind() == Transport.TELEGRAM && !chats.hasInbound(chat)) {
            throw SendCheck.refusal("CHAT_NO_ACCESS", "A Telegram bot cannot write first");
        }
        guard.check(request.crmMessageId(), now);
        guard.accepted(request.crmMessageId(), now);
        if (request.clearUnanswered()) {
            chats.answered(chat);
        }
        Message message = message(request, channel, chat, now)
                .sentTo(request.recipient(), request.crmMessageId(), request.buttons());
        messages.put(message.messageId(), message);
        ledger.put(message.toSentMessage());
        return message;
    }

    private static Message message(SendRequest request, WazzupChannel channel, Chat chat, Instant now) {
        String templateId = request.templateId();
        if (templateId != null) {
            String text = WhatsAppTemplates.find(templateId).orElseThrow().fill(request.templateValues());
            return Message.fromShop(channel, chat, now, "wapi_template", text, null);
        }
        String type = request.contentUri() == null ? "text" : "document";
        return Message.fromShop(channel, chat, now, type, request.text(), request.contentUri());
    }

    /** Finds the chat of a phone or user name: always the same one. */
    private static String chatId(SendRequest request) {
        if (request.recipientIsChatId()) {
            return request.recipient();
        }
        CRC32 hash = new CRC32();
        hash.update(request.recipient().getBytes(StandardCharsets.UTF_8));
        return Long.toString(1_000_000_000L + hash.getValue());
    }

    /** Sends an accepted message on its way, step by step. */
    void dispatch(Message message) {
        if (message.channel().state().equals("blocked")) {
            return;
        }
        timing.later(UNTIL_SENT, () -> send(message));
        timing.later(UNTIL_DELIVERED, () -> deliver(message));
    }

    /** Takes an accepted message all its way at once. */
    void dispatchAtOnce(Message message) {
        if (!message.channel().state().equals("blocked")) {
            send(message);
            deliver(message);
        }
    }

    private void send(Message message) {
        events.message(message);
        if (lateError(message).isEmpty()) {
            reach(message, "sent", null);
        }
    }

    private void deliver(Message message) {
        Optional<String> error = lateError(message);
        reach(message, error.isPresent() ? "error" : "delivered", error.orElse(null));
    }

    private Optional<String> lateError(Message message) {
        String error = unreachable.get(message.recipient());
        if (error != null) {
            return Optional.of(error);
        }
        Transport transport = message.channel().kind();
        boolean reaches = message.isTemplate() || chats.isOpen(message.chat(), transport, message.time());
        return reaches ? Optional.empty() : transport.windowError();
    }

    private void reach(Message message, String status, @Nullable String error) {
        if (!message.status().equals("deleted")) {
            message.status(status);
            ledger.put(message.toSentMessage());
            events.status(message, status, timing.now(), error);
        }
    }

    void read(String messageId) {
        reach(sent(messageId), "read", null);
    }

    private Message sent(String messageId) {
        Message message = messages.get(messageId);
        if (message == null || message.isInbound()) {
            throw new IllegalArgumentException("The shop has sent no message " + messageId);
        }
        return message;
    }

    Message fromClient(WazzupChannel channel, String chatId, String text) {
        Chat chat = new Chat(channel.channelId(), channel.kind().chatType(), chatId);
        Message message = Message.fromClient(channel, chat, timing.now(), text);
        messages.put(message.messageId(), message);
        chats.clientWrote(chat, timing.now());
        events.message(message);
        return message;
    }

    /** Changes a message of the client, or deletes it if there is no text. */
    void clientChanges(String messageId, @Nullable String text) {
        Message message = messages.get(messageId);
        if (message == null || !message.isInbound()) {
            throw new IllegalArgumentException("The client has written no message " + messageId);
        }
        String oldText = message.text();
        message.change(text == null ? oldText : text, null);
        events.changed(message, text == null ? "isDeleted" : "isEdited", text == null ? null : oldText);
    }

    void edit(String messageId, @Nullable String text, @Nullable String contentUri) {
        Message message = own(messageId);
        if (message.channel().kind() == Transport.WAPI) {
            throw SendCheck.refusal("CHANNEL_INVALID_TRANSPORT_FOR_EDITING", "WABA messages cannot be edited");
        }
        if (message.hasButtons()) {
            throw SendCheck.refusal("MESSAGES_CONTAIN_BUTTONS", "A message with buttons cannot be edited");
        }
        if (timing.now().isAfter(message.time().plus(EDITABLE))) {
            throw SendCheck.refusal("MESSAGES_EDITING_TIME_EXPIRED", "The message is too old to be edited");
        }
        String oldText = message.text();
        message.change(text, contentUri);
        ledger.put(message.toSentMessage());
        events.changed(message, "isEdited", oldText);
    }

    void delete(String messageId) {
        Message message = own(messageId);
        if (message.channel().kind() == Transport.WAPI) {
            throw SendCheck.refusal("CHANNEL_INVALID_TRANSPORT_FOR_DELETION", "WABA messages cannot be deleted");
        }
        if (timing.now().isAfter(message.time().plus(DELETABLE))) {
            throw SendCheck.refusal("MESSAGES_DELETION_TIME_EXPIRED", "The message is too old to be deleted");
        }
        message.status("deleted");
        ledger.put(message.toSentMessage());
        events.changed(message, "isDeleted", null);
    }

    private Message own(String messageId) {
        Message message = messages.get(messageId);
        if (message == null || message.isInbound() || message.status().equals("deleted")) {
            throw WazzupRefusal.message(404, "MESSAGES_NOT_FOUND", "The message was not found", null);
        }
        return message;
    }
}
