package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells the shop what happened; the tokens are made by {@link YandexPayWebhookPolicy}, one for each try. */
final class Events {
    private final WebhookSender sender;
    private final Merchant merchant;
    private final Timing timing;

    Events(WebhookSender sender, Merchant merchant, Timing timing) {
        this.sender = sender;
        this.merchant = merchant;
        this.timing = timing;
    }

    void order(Order order) {
        ObjectNode event = event("ORDER_STATUS_UPDATED");
        event.putObject("order")
                .put("orderId", order.orderId())
                .put("paymentStatus", order.status().name());
        send("orderStatusUpdated", order.orderId(), event);
    }

    void operation(Operation operation) {
        ObjectNode event = event("OPERATION_STATUS_UPDATED");
        ObjectNode told = event.putObject("operation");
        told.put("operationId", operation.id()).put("orderId", operation.order().orderId());
        if (operation.externalId() != null) {
            told.put("externalOperationId", operation.externalId());
        }
        told.put("operationType", operation.type().name())
                .put("status", operation.status().name());
        send("operationStatusUpdated", operation.order().orderId(), event);
    }

    void subscription(Subscription subscription) {
        ObjectNode event = event("SUBSCRIPTION_STATUS_UPDATED");
        event.set("subscription", subscription.event());
        send("subscriptionStatusUpdated", subscription.id(), event);
    }

    private ObjectNode event(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("merchantId", merchant.id())
                .put("event", name)
                .put("eventTime", Times.text(timing.now()));
    }

    private void send(String operation, String subject, ObjectNode event) {
        URI callback = merchant.callbackUrl();
        if (callback == null) {
            return;
        }
        String base = callback.toString();
        URI url = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/v1/webhook");
        sender.send(new Webhook(
                operation,
                subject,
                url,
                Map.of("Content-Type", "application/octet-stream", "User-Agent", "YandexPay/1.0"),
                event.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
