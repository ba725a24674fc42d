package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Whether a well-formed message may go out on its channel. */
final class SendCheck {
    private SendCheck() {}

    static void check(SendRequest request, WazzupChannel channel) {
        transport(request, channel);
        content(request);
        template(request, channel);
        length(request, channel);
        state(channel);
    }

    static WazzupRefusal refusal(String error, String description) {
        return WazzupRefusal.message(400, error, description, null);
    }

    private static void transport(SendRequest request, WazzupChannel channel) {
        if (!channel.kind().serves(request.chatType())) {
            ObjectNode data = Json.object();
            data.put("channelId", channel.channelId());
            data.put("transport", channel.transport());
            data.put("chatType", request.chatType());
            throw WazzupRefusal.message(400, "WRONG_TRANSPORT", "The chat type does not go with the channel", data);
        }
    }

    private static void content(SendRequest request) {
        String text = request.text();
        String contentUri = request.contentUri();
        if (contentUri != null && (text != null || request.templateId() != null)) {
            throw refusal("MESSAGE_ONLY_TEXT_OR_CONTENT", "Text and content cannot be sent together");
        }
        if (text != null && text.isBlank()) {
            throw refusal("MESSAGES_TEXT_CAN_NOT_BE_BLANK", "Text can not be blank");
        }
        if (contentUri != null && contentUri.isBlank()) {
            throw refusal("MESSAGES_CONTENT_CAN_NOT_BE_BLANK", "Content can not be blank");
        }
        if (text == null && contentUri == null && request.templateId() == null) {
            throw refusal("MESSAGE_NOTHING_TO_SEND", "There is neither text nor content to send");
        }
    }

    private static void template(SendRequest request, WazzupChannel channel) {
        String templateId = request.templateId();
        if (templateId == null) {
            return;
        }
        WhatsAppTemplates.Template template = WhatsAppTemplates.find(templateId).orElse(null);
        if (template == null || channel.kind() != Transport.WAPI) {
            throw WazzupRefusal.messageData(List.of("templateId"));
        }
        if (template.values() != request.templateValues().size()) {
            throw WazzupRefusal.messageData(List.of("templateValues"));
        }
        if (!template.isApproved()) {
            throw refusal("TEMPLATE_REJECTED", "The template is restricted: " + template.status());
        }
    }

    private static void length(SendRequest request, WazzupChannel channel) {
        String text = request.text();
        Transport transport = channel.kind();
        if (text != null && text.length() > transport.longestText()) {
            throw refusal(transport.tooLong(), "The text is longer than " + transport.longestText() + " characters");
        }
    }

    /** A blocked channel is not among the refusals: it accepts everything and delivers nothing. */
    private static void state(WazzupChannel channel) {
        switch (channel.state()) {
            case "active", "blocked" -> {}
            case "disabled" -> throw refusal("CHANNEL_BLOCKED", "The channel is off");
            case "notEnoughMoney" -> throw refusal("CHANNEL_NO_MONEY", "The channel is not paid");
            case "rejected" -> throw refusal("CHANNEL_WAPI_REJECTED", "The channel was rejected");
            default -> throw refusal("MESSAGE_CHANNEL_UNAVAILABLE", "The channel is unavailable, wait a minute");
        }
    }
}
