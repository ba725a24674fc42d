package io.github.prilavok.sandbox.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Inbox;
import io.github.prilavok.sandbox.SandboxClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop with a Yandex Pay of its own: calls with nothing but the JDK, and receives webhooks. */
final class Shop implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    record Answer(int status, JsonNode body) {
        JsonNode data() {
            assertThat(status).as(body.toString()).isEqualTo(200);
            assertThat(body.path("status").asText()).isEqualTo("success");
            assertThat(body.path("code").asInt()).isEqualTo(200);
            return body.path("data");
        }

        JsonNode operation() {
            return data().path("operation");
        }

        void refusedWith(int expected, String reasonCode) {
            assertThat(body.path("status").asText()).as(body.toString()).isEqualTo("fail");
            assertThat(body.path("reasonCode").asText()).isEqualTo(reasonCode);
            assertThat(status).isEqualTo(expected);
        }
    }

    final SandboxClock clock = new SandboxClock();
    final YandexPaySandbox yandex = YandexPaySandbox.start(clock);
    final Inbox inbox = new Inbox();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Shop() {
        yandex.callbackUrl(inbox.url());
    }

    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Two grills and their delivery for 2200 rubles. */
    static ObjectNode order(String orderId) {
        return json("""
                {"currencyCode":"RUB","availablePaymentMethods":["CARD","SPLIT"],"ttl":1800,
                 "metadata":"{}","redirectUrls":{"onSuccess":"https://shop.example/ok","onError":"https://shop.example/err",
                 "onAbort":"https://shop.example/abort"},
                 "cart":{"externalId":"cart-1001","items":[
                  {"productId":"sku-1","title":"Grill","quantity":{"count":"2"},"unitPrice":"1000.00","total":"1900.00",
                   "receipt":{"tax":6,"measure":0,"paymentMethodType":1,"paymentSubjectType":1}},
                  {"productId":"delivery","title":"Delivery","quantity":{"count":1},"total":300.00,"receipt":{"tax":6}}],
                  "total":{"amount":"2200.00"}}}""").put("orderId", orderId);
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String created(String orderId) {
        return create(order(orderId)).data().path("paymentUrl").asText();
    }

    Answer create(ObjectNode order) {
        return post("v1/orders", order);
    }

    /** Posts as a new logical call. */
    Answer post(String path, @Nullable ObjectNode body) {
        return send("POST", path, body, Map.of("X-Request-Id", UUID.randomUUID().toString()));
    }

    Answer post(String path, ObjectNode body, String requestId) {
        return send("POST", path, body, Map.of("X-Request-Id", requestId));
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer send(String method, String path, @Nullable ObjectNode body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("Authorization", "Api-Key " + yandex.apiKey());
        all.put("X-Request-Timeout", "10000");
        all.put("X-Request-Attempt", "0");
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(yandex.baseUrl().resolve("api/merchant/" + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        HttpResponse<String> response = send(request);
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> form(String url, String form) {
        return send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> open(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode read(String orderId) {
        return get("v1/orders/" + orderId).data().path("order");
    }

    String status(String orderId) {
        return read(orderId).path("paymentStatus").asText();
    }

    /** Waits until nothing is on its way, and returns the payloads of all webhooks so far. */
    List<JsonNode> events() {
        clock.advance(Duration.ZERO);
        return inbox.received().stream().map(Token::read).map(Token::payload).toList();
    }

    @Override
    public void close() {
        inbox.close();
        yandex.close();
        clock.close();
    }
}
