package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.WebhookSender;
import java.util.List;
import java.util.stream.Stream;

/** {@code message}: sending, editing, deleting. */
final class MessageRoutes {
    private final Gate gate;
    private final Messages messages;
    private final WebhookSender webhooks;
    private boolean webhooksFirst;

    MessageRoutes(Gate gate, Messages messages, WebhookSender webhooks) {
        this.gate = gate;
        this.messages = messages;
        this.webhooks = webhooks;
    }

    /** Whether the webhooks about a message come before the answer to the call. */
    void webhooksFirst(boolean first) {
        webhooksFirst = first;
    }

    void addTo(Routes routes) {
        routes.add("sendMessage", "POST /v3/message", gate.forAnyKey(this::send));
        routes.add("editMessage", "PATCH /v3/message/{messageId}", gate.forAnyKey(this::edit));
        routes.add("deleteMessage", "DELETE /v3/message/{messageId}", gate.forAnyKey(this::delete));
    }

    private void send(Exchange exchange) {
        JsonNode body = exchange.json();
        exchange.key("crmMessageId", Json.text(body, "crmMessageId"));
        Message message = messages.accept(SendRequest.read(body));
        exchange.key("messageId", message.messageId());
        ObjectNode answer = Json.object();
        answer.put("messageId", message.messageId());
        answer.put("chatId", message.chat().chatId());
        exchange.json(201, answer);
        if (webhooksFirst) {
            messages.dispatchAtOnce(message);
            exchange.answerAfter(webhooks.firstTries());
        } else {
            messages.dispatch(message);
        }
    }

    /** The answers to the two calls below are not documented beyond their status. */
    private void edit(Exchange exchange) {
        String messageId = exchange.pathVariable("messageId");
        exchange.key("messageId", messageId);
        JsonNode body = exchange.json();
        List<String> wrong = Stream.of("text", "contentUri", "crmUserId")
                .filter(field -> body.has(field) && !body.path(field).isTextual())
                .toList();
        if (!wrong.isEmpty()) {
            throw WazzupRefusal.messageData(wrong);
        }
        String text = Json.text(body, "text");
        String contentUri = Json.text(body, "contentUri");
        if (text != null && contentUri != null) {
            throw SendCheck.refusal("MESSAGES_ONLY_TEXT_OR_CONTENT", "Text and content cannot be sent together");
        }
        if ((text == null || text.isBlank()) && (contentUri == null || contentUri.isBlank())) {
            throw SendCheck.refusal("MESSAGE_NOTHING_TO_SEND", "There is neither text nor content to send");
        }
        messages.edit(messageId, text, contentUri);
        exchange.status(200);
    }

    private void delete(Exchange exchange) {
        String messageId = exchange.pathVariable("messageId");
        exchange.key("messageId", messageId);
        messages.delete(messageId);
        exchange.status(200);
    }
}
