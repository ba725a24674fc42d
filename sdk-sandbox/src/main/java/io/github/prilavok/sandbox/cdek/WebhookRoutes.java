package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code webhooks}: subscriptions. They are a service of their own, with answers of their own. */
final class WebhookRoutes {
    private final Gate gate;
    private final Subscriptions subscriptions;
    private final Events events;
    private final Timing timing;

    WebhookRoutes(Gate gate, Subscriptions subscriptions, Events events, Timing timing) {
        this.gate = gate;
        this.subscriptions = subscriptions;
        this.events = events;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("listWebhooks", "GET /v2/webhooks", gate.guarded(this::list));
        routes.add("createWebhook", "POST /v2/webhooks", gate.guarded(this::create));
        routes.add("getWebhook", "GET /v2/webhooks/{uuid}", gate.guarded(this::get));
        routes.add("deleteWebhook", "DELETE /v2/webhooks/{uuid}", gate.guarded(this::delete));
    }

    private void list(Exchange exchange) {
        ArrayNode answer = Wire.array();
        subscriptions.all().forEach(subscription -> answer.add(subscription.toJson()));
        exchange.json(200, answer);
    }

    private void create(Exchange exchange) {
        ObjectNode body = Gate.object(exchange);
        List<CdekError> errors = new ArrayList<>();
        if (!Body.has(body, "type")) {
            errors.add(CdekError.empty("type"));
        } else if (!Subscriptions.TYPES.contains(Body.text(body, "type"))) {
            errors.add(new CdekError(
                    "v2_webhook_type_incorrect", "Webhook type [" + Body.text(body, "type") + "] is incorrect"));
        }
        Optional<URI> url = url(Body.text(body, "url"));
        if (!Body.has(body, "url")) {
            errors.add(CdekError.empty("url"));
        } else if (url.isEmpty()) {
            errors.add(CdekError.format(Body.text(body, "url"), "url"));
        }
        if (!errors.isEmpty()) {
            exchange.json(400, envelope("CREATE", "INVALID", errors));
        } else if (subscriptions.isFull()) {
            exchange.json(400, quotaAlert());
        } else {
            Subscriptions.Subscription added = subscriptions.add(Body.text(body, "type"), url.orElseThrow());
            exchange.key("uuid", added.uuid());
            ObjectNode answer = envelope("CREATE", "SUCCESSFUL", List.of());
            answer.putObject("entity").put("uuid", added.uuid());
            exchange.json(200, answer);
        }
    }

    private static Optional<URI> url(String text) {
        try {
            URI url = new URI(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void get(Exchange exchange) {
        Subscriptions.Subscription found = find(exchange);
        ObjectNode answer = envelope("GET", "SUCCESSFUL", List.of());
        answer.set("entity", found.toJson());
        exchange.json(200, answer);
    }

    private void delete(Exchange exchange) {
        Subscriptions.Subscription found = find(exchange);
        subscriptions.remove(found.uuid());
        events.unsubscribed(found.url());
        ObjectNode answer = envelope("DELETE", "SUCCESSFUL", List.of());
        answer.putObject("entity").put("uuid", found.uuid());
        exchange.json(200, answer);
    }

    private Subscriptions.Subscription find(Exchange exchange) {
        String uuid = exchange.pathVariable("uuid");
        exchange.key("uuid", uuid);
        return subscriptions.find(uuid).orElseThrow(() -> CdekRefusal.error(CdekError.notFound(uuid)));
    }

    private ObjectNode envelope(String type, String state, List<CdekError> errors) {
        ObjectNode envelope = Wire.object();
        ObjectNode request = envelope.putArray("requests").addObject();
        request.put("request_uuid", Ids.random());
        request.put("type", type);
        request.put("date_time", Wire.minuteTime(timing.now()));
        request.put("state", state);
        if (!errors.isEmpty()) {
            request.set("errors", Wire.errors(errors));
        }
        return envelope;
    }

    /** The gateway before the webhook service has an error shape of its own. */
    private ObjectNode quotaAlert() {
        ObjectNode body = Wire.object();
        ObjectNode alert = body.putArray("alerts").addObject();
        alert.put("type", "danger");
        alert.put("msg", "The client may have at most " + subscriptions.quota() + " webhooks");
        alert.put("errorCode", "internal_error");
        alert.putArray("params").addObject().put("field", "maxWebhooks").put("value", "" + subscriptions.quota());
        alert.put("source", "webhook");
        return body;
    }
}
