package io.github.prilavok.sandbox.tinkoff;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A shop with a bank of its own: signs requests and receives notifications. */
final class Shop implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    final SandboxClock clock = new SandboxClock();
    final TinkoffSandbox bank = TinkoffSandbox.start(clock);
    final Inbox inbox = new Inbox();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Shop() {
        bank.terminal().notificationUrl(inbox.url());
        bank.payoutTerminal().notificationUrl(inbox.url()).signatureRequired(false);
    }

    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode order(String orderId, long amount) {
        return body().put("OrderId", orderId).put("Amount", amount);
    }

    static ObjectNode id(JsonNode payment) {
        return body().put("PaymentId", payment.path("PaymentId").asText());
    }

    /** Calls a method of acquiring, signed by Token. */
    JsonNode call(String method, ObjectNode body) {
        return signed("v2/" + method, TinkoffSandbox.TERMINAL, body);
    }

    /** Calls a method of payouts, signed by Token. */
    JsonNode payout(String method, ObjectNode body) {
        return signed("e2c/v2/" + method, TinkoffSandbox.PAYOUT_TERMINAL, body);
    }

    JsonNode signed(String path, String terminal, ObjectNode body) {
        body.put("TerminalKey", terminal);
        body.put("Token", Token.of(Token.scalars(body), TinkoffSandbox.PASSWORD));
        return post(path, body.toString());
    }

    JsonNode post(String path, String body) {
        return json(send(HttpRequest.newBuilder(bank.baseUrl().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    JsonNode form(String method, Map<String, String> fields) {
        Map<String, String> form = new TreeMap<>(fields);
        form.put("TerminalKey", TinkoffSandbox.TERMINAL);
        form.put("Token", Token.of(form, TinkoffSandbox.PASSWORD));
        return json(submit(bank.baseUrl().resolve("v2/" + method), form));
    }

    HttpResponse<String> submit(URI url, Map<String, String> form) {
        return send(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    HttpResponse<String> get(URI url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a payment and has it paid by card. */
    JsonNode paid(ObjectNode order) {
        JsonNode payment = call("Init", order);
        assertThat(payment.path("Success").asBoolean()).as(payment.toString()).isTrue();
        bank.buyer().pays(payment.path("PaymentURL").asText());
        return payment;
    }

    String status(JsonNode payment) {
        return call("GetState", id(payment)).path("Status").asText();
    }

    /** Waits until nothing is on its way, and returns all notifications so far; each has a right Token. */
    List<JsonNode> notifications() {
        clock.advance(Duration.ZERO);
        List<JsonNode> notifications = inbox.received().stream().map(Shop::json).toList();
        assertThat(notifications)
                .allSatisfy(notification -> assertThat(
                                notification.path("Token").asText())
                        .isEqualTo(Token.of(Token.scalars((ObjectNode) notification), TinkoffSandbox.PASSWORD)));
        return notifications;
    }

    List<String> notified() {
        return notifications().stream()
                .map(notification -> notification.path("Status").asText())
                .toList();
    }

    static void assertRefused(JsonNode answer, String code) {
        assertThat(answer.path("Success").asBoolean()).as(answer.toString()).isFalse();
        assertThat(answer.path("ErrorCode").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.path("Message").asText()).isNotEmpty();
    }

    static void assertOk(JsonNode answer) {
        assertThat(answer.path("Success").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("0");
    }

    @Override
    public void close() {
        bank.close();
        clock.close();
        inbox.close();
    }
}
