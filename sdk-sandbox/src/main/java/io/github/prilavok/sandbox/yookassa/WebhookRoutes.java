package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.yookassa.Subscriptions.Subscription;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code webhooks}, for partners alone. */
final class WebhookRoutes {
    private final Gate gate;
    private final Subscriptions subscriptions;

    WebhookRoutes(Gate gate, Subscriptions subscriptions) {
        this.gate = gate;
        this.subscriptions = subscriptions;
    }

    void addTo(Routes routes) {
        routes.add("createWebhook", "POST /v3/webhooks", gate.post(Access.OAUTH, null, this::create))
                .add("listWebhooks", "GET /v3/webhooks", gate.get(Access.OAUTH, null, call -> {
                    ObjectNode answer = Wire.object().put("type", "list");
                    answer.set("items", subscriptions.of(token(call)));
                    return () -> answer;
                }))
                .add("deleteWebhook", "DELETE /v3/webhooks/{webhook_id}", gate.delete(Access.OAUTH, this::delete));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        String event = body.requiredOneOf("event", Subscriptions.EVENTS);
        body.require("url");
        URI url = body.url("url", 2048);
        // The real one wants https on port 443 or 8443; on loopback plain HTTP has to do.
        boolean http = url != null
                && url.getHost() != null
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
        if (url == null || !http) {
            throw body.wrong("url");
        }
        Subscription added = subscriptions.add(token(call), event, url);
        call.key("webhook_id", added.id());
        return added::toJson;
    }

    private Supplier<ObjectNode> delete(Call call) {
        String id = call.path("webhook_id");
        call.key("webhook_id", id);
        Subscription found = subscriptions.find(token(call), id);
        if (found == null) {
            throw Refusal.notFound("Webhook", "webhook_id");
        }
        subscriptions.remove(found);
        return Wire::object;
    }

    /** The gate lets nobody in without one. */
    private static Token token(Call call) {
        return Objects.requireNonNull(call.caller().token());
    }
}
