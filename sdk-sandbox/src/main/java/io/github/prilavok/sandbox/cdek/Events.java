package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells the subscribers what happened, unsigned as CDEK does, and drops those that do not answer. */
final class Events {
    private static final Duration FAILURES_BEFORE_REMOVAL = Duration.ofHours(24);

    private final WebhookSender sender;
    private final Timing timing;
    private final Subscriptions subscriptions;
    private final Set<String> watched = new HashSet<>();

    Events(WebhookSender sender, Timing timing, Subscriptions subscriptions) {
        this.sender = sender;
        this.timing = timing;
        this.subscriptions = subscriptions;
    }

    /** Sends ORDER_STATUS, unless the order has no track number yet: the event cannot do without one. */
    void orderStatus(Order order, StatusEntry entry) {
        String cdekNumber = order.cdekNumber();
        if (cdekNumber == null) {
            return;
        }
        ObjectNode attributes = Wire.object();
        attributes.put("is_return", order.isReturn());
        attributes.put("is_reverse", false);
        attributes.put("is_client_return", false);
        attributes.put("cdek_number", cdekNumber);
        if (order.number() != null) {
            attributes.put("number", order.number());
        }
        attributes.put("code", entry.code());
        attributes.put("status_code", Integer.toString(entry.status().number()));
        Integer reason = entry.reason();
        if (reason != null) {
            attributes.put("status_reason_code", reason.toString());
        }
        attributes.put("status_date_time", Wire.basicTime(entry.time()));
        City city = entry.city();
        if (city != null) {
            attributes.put("city_name", city.name());
            attributes.put("city_code", Integer.toString(city.code()));
        }
        ArrayNode related = attributes.putArray("related_entities");
        for (Order.Related other : order.related()) {
            if (other.type().equals("direct_order")) {
                related.addObject()
                        .put("type", other.type())
                        .put("cdek_number", other.order().cdekNumber())
                        .put("uuid", other.order().uuid());
            }
        }
        attributes.put("deleted", entry.revoked());
        send("ORDER_STATUS", "orderStatus", order.uuid(), attributes);
    }

    /** Stops telling an address of which no subscription is left. */
    void unsubscribed(URI url) {
        if (subscriptions.all().stream().noneMatch(left -> left.url().equals(url))) {
            sender.withdraw(webhook -> webhook.url().equals(url));
        }
    }

    private void send(String type, String operation, String uuid, ObjectNode attributes) {
        ObjectNode event = Wire.object();
        event.put("type", type);
        event.put("date_time", Wire.basicTime(timing.now()));
        event.put("uuid", uuid);
        event.set("attributes", attributes);
        byte[] body = event.toString().getBytes(StandardCharsets.UTF_8);
        for (Subscriptions.Subscription subscription : subscriptions.of(type)) {
            sender.send(new Webhook(
                    operation,
                    uuid + " " + subscription.uuid(),
                    subscription.url(),
                    Map.of("Content-Type", "application/json"),
                    body));
            watch(subscription);
        }
    }

    /** Looks after a while whether the address answers, unless that is going to happen anyway. */
    private void watch(Subscriptions.Subscription subscription) {
        if (watched.add(subscription.uuid())) {
            timing.later(CdekWebhookPolicy.ALL_TRIES.plusMinutes(1), () -> {
                watched.remove(subscription.uuid());
                inspect(subscription);
            });
        }
    }

    private void inspect(Subscriptions.Subscription subscription) {
        Failures failures = Failures.at(subscription.url(), sender);
        if (failures.isUnreachable()) {
            subscriptions.switchOff(subscription.url());
            unsubscribed(subscription.url());
        } else if (failures.since().isPresent()) {
            if (failures.since().get().plus(FAILURES_BEFORE_REMOVAL).isAfter(timing.now())) {
                watch(subscription);
            } else {
                subscriptions.remove(subscription.uuid());
                unsubscribed(subscription.url());
            }
        }
    }
}
