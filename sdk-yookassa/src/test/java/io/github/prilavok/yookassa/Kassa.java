package io.github.prilavok.yookassa;

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
import org.jspecify.annotations.Nullable;

/** YooKassa's end of the wire: says what it is told to say, and keeps what it was asked. */
final class Kassa implements AutoCloseable {
    static final String SHOP = "100500";
    static final String SECRET = "test_secret";
    static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");
    static final String PAYMENT_ID = "30a1c0de-000f-5000-8000-1a2b3c4d5e6f";

    private static final ObjectMapper JSON = new ObjectMapper();

    final TestClock clock = new TestClock(NOW);
    final YooKassaClient client;
    private final MockWebServer server = new MockWebServer();

    Kassa() {
        this(builder -> builder);
    }

    Kassa(UnaryOperator<YooKassaClientBuilder> more) {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = more.apply(YooKassaClient.builder()
                        .shop(SHOP, SECRET)
                        .clock(clock)
                        .retryPolicy(
                                RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                        .baseUrl(server.url("/").toString()))
                .build();
    }

    /** HTTP 200 with this JSON. */
    Kassa answers(String json) {
        return answers(200, "application/json", json);
    }

    Kassa answers(int status, String type, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build());
        return this;
    }

    /** An error as YooKassa writes it. */
    Kassa refuses(int status, String code, String description) {
        return answers(status, "application/json", """
                {"type":"error","id":"ab5a11cd-13cc-4e33-af8b-75a74e18dd09","code":"%s","description":"%s"}""".formatted(code, description));
    }

    /** Takes the request and closes the connection. */
    Kassa hangsUp() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        return this;
    }

    int requests() {
        return server.getRequestCount();
    }

    RecordedRequest next() {
        try {
            return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request arrived");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next request is this read, with the shop's credentials and no key. */
    RecordedRequest wasAsked(String verbAndPath) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndPath);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
        assertThat(request.getHeaders().get("Idempotence-Key")).isNull();
        assertThat(text(request)).isEmpty();
        return request;
    }

    /** The next request is this one: exactly this JSON, with the shop's credentials and a key. */
    RecordedRequest wasAsked(String verbAndPath, String json) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndPath);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(key(request)).matches("[0-9a-zA-Z._-]{1,64}");
        assertThat(json(text(request))).isEqualTo(json(json));
        return request;
    }

    static String key(RecordedRequest request) {
        return Objects.requireNonNull(request.getHeaders().get("Idempotence-Key"), "no Idempotence-Key");
    }

    static String text(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    /** What has to be in an answer. */
    static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
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
