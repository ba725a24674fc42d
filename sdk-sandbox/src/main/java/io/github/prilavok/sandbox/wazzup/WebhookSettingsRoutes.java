package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code webhooks}: the one URL of the integration, tried out before it is taken. */
final class WebhookSettingsRoutes {
    private static final int LONGEST_URI = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gate gate;
    private final WebhookSettings settings;
    private final Events events;
    private final WebhookSender sender;
    private final Timing timing;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    WebhookSettingsRoutes(Gate gate, WebhookSettings settings, Events events, WebhookSender sender, Timing timing) {
        this.gate = gate;
        this.settings = settings;
        this.events = events;
        this.sender = sender;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add(
                "getWebhooks", "GET /v3/webhooks", gate.forAnyKey(exchange -> exchange.json(200, settings.toJson())));
        routes.add("updateWebhooks", "PATCH /v3/webhooks", gate.forAnyKey(this::update));
    }

    private void update(Exchange exchange) {
        JsonNode body = exchange.json();
        JsonNode subscriptions = body.path("subscriptions");
        if (!WebhookSettings.areReadable(subscriptions)) {
            throw WazzupRefusal.general(
                    "VALIDATION_ERROR",
                    "Subscriptions must be booleans",
                    Json.object().set("fields", Json.array().add("subscriptions")));
        }
        URI uri = body.has("webhooksUri") ? uri(Json.text(body, "webhooksUri")) : settings.uri();
        if (uri == null) {
            throw WazzupRefusal.general("uriNotValid", "Provided URI is not valid URI", null);
        }
        HttpRequest.Builder test = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString("{\"test\":true}"));
        events.headers().forEach(test::setHeader);
        exchange.answerAfter(client.sendAsync(test.build(), HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> {
                    int status = failure == null ? answer.statusCode() : 0;
                    timing.alone(() -> tested(exchange, uri, subscriptions, status));
                    return status;
                }));
    }

    private void tested(Exchange exchange, URI uri, JsonNode subscriptions, int status) {
        if (status != 200) {
            Gate.write(
                    WazzupRefusal.general(
                            "testPostNotPassed",
                            "URI does not return 200 OK on test request",
                            Json.object().put("code", status)),
                    exchange);
            return;
        }
        take(uri);
        settings.change(subscriptions);
        // Plain text, although the documents show an object: a client must not read it.
        exchange.text(200, "text/plain; charset=utf-8", "OK");
    }

    /** Gives the deliveries to a URL; whoever had them gets no more. */
    void take(URI uri) {
        URI before = settings.uri();
        settings.uri(uri);
        if (!Objects.equals(before, uri)) {
            sender.withdraw(webhook -> webhook.url().equals(before));
        }
    }

    private static @Nullable URI uri(@Nullable String text) {
        if (text == null || text.length() > LONGEST_URI) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
