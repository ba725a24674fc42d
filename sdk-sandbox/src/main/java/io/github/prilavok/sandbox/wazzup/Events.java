package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the shop what happened, if it wants to hear of it. */
final class Events {
    /** As Wazzup sends it: the parameter is malformed. */
    static final String CONTENT_TYPE = "application/json; charset-utf-8";

    private final WebhookSender sender;
    private final WebhookSettings settings;
    private @Nullable String crmKey;

    Events(WebhookSender sender, WebhookSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    void crmKey(@Nullable String key) {
        crmKey = key;
    }

    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", CONTENT_TYPE);
        if (crmKey != null) {
            headers.put("Authorization", "Bearer " + crmKey);
        }
        return headers;
    }

    void message(Message message) {
        message(message, message.toJson());
    }

    /** Tells of a message that was edited or deleted: it comes once more, marked. */
    void changed(Message message, String mark, @Nullable String oldText) {
        ObjectNode json = message.toJson();
        json.put(mark, true);
        if (oldText != null) {
            json.putObject("oldInfo").put("oldText", oldText);
        }
        message(message, json);
    }

    private void message(Message message, ObjectNode json) {
        ObjectNode body = Json.object();
        body.putArray("messages").add(json);
        send(WebhookSettings.Switch.MESSAGES_AND_STATUSES, "onMessages", message.messageId(), body);
    }

    void status(Message message, String status, Instant now, @Nullable String error) {
        ObjectNode body = Json.object();
        ObjectNode json = body.putArray("statuses").addObject();
        json.put("messageId", message.messageId());
        json.put("timestamp", Json.time(now));
        json.put("status", status);
        if (error != null) {
            json.putObject("error").put("error", error).put("description", "The message was not delivered");
        }
        send(WebhookSettings.Switch.MESSAGES_AND_STATUSES, "onStatuses", message.messageId(), body);
    }

    void channel(WazzupChannel channel, Instant now) {
        ObjectNode body = Json.object();
        ObjectNode json = body.putArray("channelsUpdates").addObject();
        json.put("channelId", channel.channelId());
        json.put("state", channel.state());
        if (channel.state().equals("qr")) {
            json.put("qr", "data:image/png;base64,iVBORw0KGgo=");
        }
        json.put("timestamp", now.toEpochMilli());
        send(WebhookSettings.Switch.CHANNELS_UPDATES, "onChannelsUpdates", channel.channelId(), body);
    }

    void template(String guid, String name, String status) {
        ObjectNode body = Json.object();
        body.putObject("templateStatus")
                .put("templateGuid", guid)
                .put("name", name)
                .put("status", status);
        send(WebhookSettings.Switch.TEMPLATE_STATUS, "onTemplateStatus", guid, body);
    }

    @Nullable
    Webhook createContact(Chat chat, String responsibleUserId) {
        ObjectNode body = Json.object();
        ObjectNode json = body.putObject("createContact");
        json.put("responsibleUserId", responsibleUserId);
        json.put("name", chat.chatId());
        json.putArray("contactData")
                .addObject()
                .put("chatType", chat.chatType())
                .put("chatId", chat.chatId());
        json.put("source", "auto");
        return send(WebhookSettings.Switch.CONTACTS_AND_DEALS_CREATION, "onCreateContact", chat.channelId(), body);
    }

    @Nullable
    Webhook createDeal(String contactId, String responsibleUserId) {
        ObjectNode body = Json.object();
        ObjectNode json = body.putObject("createDeal");
        json.put("responsibleUserId", responsibleUserId);
        json.putArray("contacts").add(contactId);
        json.put("source", "byUser");
        return send(WebhookSettings.Switch.CONTACTS_AND_DEALS_CREATION, "onCreateDeal", contactId, body);
    }

    /** Sends any body at all, whatever is switched on. */
    void raw(String json) {
        post("raw", "raw", json);
    }

    private @Nullable Webhook send(WebhookSettings.Switch which, String operation, String subject, ObjectNode body) {
        return settings.isOn(which) ? post(operation, subject, body.toString()) : null;
    }

    private @Nullable Webhook post(String operation, String subject, String body) {
        URI uri = settings.uri();
        if (uri == null) {
            return null;
        }
        Webhook webhook = new Webhook(operation, subject, uri, headers(), body.getBytes(StandardCharsets.UTF_8));
        sender.send(webhook);
        return webhook;
    }
}
