package io.github.prilavok.yookassa.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** YooKassa's end of the wire, whoever calls: says what it is told to say, and keeps what it was asked. */
public final class Server implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-09-02T09:10:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();
    private final String authorization;
    private volatile Instant now = NOW;

    /** @param authorization the header that every request has to have */
    public Server(String authorization) {
        this.authorization = authorization;
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that calls this server, without waits, by this clock. */
    public <B extends ClientBuilder<B>> B settle(B builder) {
        return builder.clock(new ByHand())
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                .baseUrl(server.url("/").toString());
    }

    public String url() {
        return server.url("/").toString();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public Server answers(String json) {
        return answers(200, "application/json", json);
    }

    public Server answers(int status, String type, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build());
        return this;
    }

    /** An error as YooKassa writes it. */
    public Server refuses(int status, String code, String description) {
        return answers(status, "application/json", """
                {"type":"error","id":"ab5a11cd-13cc-4e33-af8b-75a74e18dd09","code":"%s","description":"%s"}""".formatted(code, description));
    }

    /** Takes so many requests and closes the connection. */
    public Server hangsUp(int times) {
        for (int i = 0; i < times; i++) {
            server.enqueue(new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build());
        }
        return this;
    }

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

    /** The next request is this one, without a body. */
    public RecordedRequest wasAsked(String verbAndTarget) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndTarget);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo(authorization);
        assertThat(text(request)).isEmpty();
        return request;
    }

    /** The next request is this one: exactly this JSON, with a key. */
    public RecordedRequest wasAsked(String verbAndTarget, String json) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndTarget);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo(authorization);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(key(request)).matches("[0-9a-zA-Z._-]{1,64}");
        assertThat(json(text(request))).isEqualTo(json(json));
        return request;
    }

    public static @Nullable String key(RecordedRequest request) {
        return request.getHeaders().get("Idempotence-Key");
    }

    public static String text(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private final class ByHand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
