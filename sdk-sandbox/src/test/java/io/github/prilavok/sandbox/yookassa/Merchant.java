package io.github.prilavok.sandbox.yookassa;

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
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A merchant with a YooKassa of its own: calls it as the documentation says, and receives notifications. */
final class Merchant implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    /** @param body a missing node if the body is empty or no JSON */
    record Answer(
            int status,
            JsonNode body,
            String text,
            @Nullable String location) {
        Answer ok() {
            assertThat(status).as(text).isEqualTo(200);
            return this;
        }

        void refused(int expected, String code, @Nullable String parameter) {
            assertThat(status).as(text).isEqualTo(expected);
            assertThat(body.path("type").textValue()).isEqualTo("error");
            assertThat(body.path("id").asText()).hasSize(36);
            assertThat(body.path("code").textValue()).as(text).isEqualTo(code);
            assertThat(body.path("description").asText()).isNotEmpty();
            assertThat(body.path("parameter").textValue()).as(text).isEqualTo(parameter);
        }

        void invalid(String parameter) {
            refused(400, "invalid_request", parameter);
        }

        String id() {
            return body.path("id").asText();
        }

        String get(String field) {
            return body.path(field).asText();
        }
    }

    final SandboxClock clock = new SandboxClock();
    final YooKassaSandbox yookassa = YooKassaSandbox.start(clock);
    final Inbox inbox = new Inbox();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String authorization = basic(YooKassaSandbox.SHOP_ID, YooKassaSandbox.SHOP_SECRET);

    Merchant() {
        yookassa.shop().notificationUrl(inbox.url());
        yookassa.gateway().notificationUrl(inbox.url());
    }

    static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    /** Calls with the gateway's credentials from now on. */
    Merchant asGateway() {
        return as(basic(YooKassaSandbox.AGENT_ID, YooKassaSandbox.AGENT_SECRET));
    }

    Merchant asShop() {
        return as(basic(YooKassaSandbox.SHOP_ID, YooKassaSandbox.SHOP_SECRET));
    }

    Merchant as(String header) {
        authorization = header;
        return this;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode money(String value) {
        return object().put("value", value).put("currency", "RUB");
    }

    /** A payment in one stage by redirect. */
    static ObjectNode order(String value) {
        ObjectNode order =
                tree("{'capture':true,'confirmation':{'type':'redirect','return_url':'https://shop.example/1'},"
                        + "'description':'Заказ A-42','metadata':{'order_id':'A-42'}}");
        order.set("amount", money(value));
        return order;
    }

    static ObjectNode with(ObjectNode body, String name, String json) {
        try {
            body.set(name, JSON.readTree(json.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonNode body) {
        return post(path, UUID.randomUUID().toString(), body.toString());
    }

    Answer post(String path, String key, String body) {
        return send(request(path)
                .header("Idempotence-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer form(String path, Map<String, String> form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(yookassa.baseUrl().resolve(path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.startsWith("application/json")
                    ? JSON.readTree(response.body())
                    : JsonNodeFactory.instance.missingNode();
            return new Answer(
                    response.statusCode(),
                    body,
                    response.body(),
                    response.headers().firstValue("Location").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a payment. */
    Answer pending(ObjectNode order) {
        Answer payment = post("v3/payments", order).ok();
        assertThat(payment.get("status")).as(payment.text()).isEqualTo("pending");
        return payment;
    }

    /** Makes a payment and has it paid. */
    Answer paid(ObjectNode order) {
        Answer payment = pending(order);
        yookassa.buyer().pays(payment.id());
        return get("v3/payments/" + payment.id()).ok();
    }

    String status(String paymentId) {
        return get("v3/payments/" + paymentId).ok().get("status");
    }

    /** Waits until nothing is on its way, and returns all notifications so far. */
    List<JsonNode> notifications() {
        clock.advance(Duration.ZERO);
        return inbox.received().stream().map(text -> (JsonNode) tree(text)).toList();
    }

    List<String> events() {
        return notifications().stream()
                .map(notification -> notification.path("event").asText())
                .toList();
    }

    URI url(String text) {
        return URI.create(text);
    }

    @Override
    public void close() {
        yookassa.close();
        clock.close();
        inbox.close();
    }
}
