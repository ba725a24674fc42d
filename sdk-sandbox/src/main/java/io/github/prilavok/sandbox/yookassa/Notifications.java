package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells shops, partners and gateways what happened; nothing of it is signed. */
final class Notifications {
    private final WebhookSender sender;
    private final Subscriptions subscriptions;

    Notifications(WebhookSender sender, Subscriptions subscriptions) {
        this.sender = sender;
        this.subscriptions = subscriptions;
    }

    /** Tells a shop, and the partners that it let in, as everything is now. */
    void shop(YooKassaShop shop, String event, String id, ObjectNode object) {
        shop.urlFor(event).ifPresent(url -> send(url, event, id, object));
        subscriptions.urls(shop, event).forEach(url -> send(url, event, id, object));
    }

    void gateway(PayoutGateway gateway, String event, String id, ObjectNode object) {
        gateway.url().ifPresent(url -> send(url, event, id, object));
    }

    /** {@code payment.waiting_for_capture} is paymentWaitingForCapture in the ledger. */
    static String operation(String event) {
        StringBuilder name = new StringBuilder();
        for (String word : event.split("[._]", -1)) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    private void send(URI url, String event, String id, ObjectNode object) {
        ObjectNode body = Wire.object().put("type", "notification").put("event", event);
        body.set("object", object);
        sender.send(new Webhook(
                operation(event),
                // Without the path and query, which may hold a secret: this is logged.
                id + " at " + url.getAuthority(),
                url,
                Map.of("Content-Type", "application/json"),
                body.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
