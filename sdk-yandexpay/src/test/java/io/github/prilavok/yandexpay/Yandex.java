package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** Yandex Pay's end of the wire: says what it is told to say, and keeps what it was asked. */
public final class Yandex implements AutoCloseable {
    public static final String KEY = "S3cr3tApiKey.0123456789";
    public static final String MERCHANT = "2f0c1a52-6a1e-4b7e-9c55-0d8f4e6b7a10";
    static final String OPERATION = """
            {"status":"success","code":200,"data":{"operation":{"operationId":"c3073b9d-edd0-49f2-a28d-b7ded8ff9a8b",\
            "orderId":"shop-1001-1","externalOperationId":"%s","operationType":"%s","status":"%s","amount":"2200.00",\
            "params":{"motive":null,"branch_id":null},"created":"2026-01-01T00:04:00+00:00",\
            "updated":"2026-01-01T00:04:00.599093+00:00"}}}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    public final TestClock clock = new TestClock(Instant.parse("2026-01-01T00:01:00Z"));
    public final YandexPayClient client;
    private final MockWebServer server = new MockWebServer();

    public Yandex() {
        this(builder -> builder);
    }

    public Yandex(UnaryOperator<YandexPayClientBuilder> more) {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = more.apply(YandexPayClient.builder()
                        .production(KEY, MERCHANT)
                        .clock(clock)
                        .timeout(Duration.ofSeconds(20))
                        .retryPolicy(
                                RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                        .baseUrl(url()))
                .build();
    }

    public String url() {
        return server.url("/").toString();
    }

    /** HTTP 200 with this JSON. */
    public Yandex answers(String json) {
        return answers(200, json);
    }

    public Yandex answers(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", body.startsWith("<") ? "text/html" : "application/json")
                .body(body)
                .build());
        return this;
    }

    Yandex answersOperation(String externalId, String type, String status) {
        return answers(OPERATION.formatted(externalId, type, status));
    }

    Yandex answersOrder(String orderId, String status, String amount, String operations) {
        return answers("""
                {"status":"success","code":200,"data":{"delivery":null,"operations":[%s],"order":{"orderId":"%s",\
                "orderAmount":"%s","paymentStatus":"%s","paymentUrl":"https://pay.ya.ru/o/AbCdEf"}}}""".formatted(operations, orderId, amount, status));
    }

    /** Takes the request and closes the connection. */
    public Yandex hangsUp() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        return this;
    }

    /** How many requests have arrived. */
    public int requests() {
        return server.getRequestCount();
    }

    public RecordedRequest next() {
        try {
            return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request arrived");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next request is this one: verb, path and credentials, and exactly this JSON; none if it is empty. */
    RecordedRequest wasAsked(String verbAndPath, String json) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndPath);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Api-Key " + KEY);
        if (json.isEmpty()) {
            assertThat(text(request)).isEmpty();
        } else {
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(json(text(request))).isEqualTo(json(json));
        }
        return request;
    }

    static String text(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
