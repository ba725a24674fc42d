package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** The bank's end of the wire: says what it is told to say, and keeps what it was asked. */
final class Bank implements AutoCloseable {
    static final String TERMINAL = "1700000000001DEMO";
    static final String PASSWORD = "S3cr3tPwd0rd!";

    private static final ObjectMapper JSON = new ObjectMapper();

    final TestClock clock = new TestClock(Instant.parse("2026-11-20T12:00:00Z"));
    final TinkoffClient client;
    private final MockWebServer server = new MockWebServer();

    Bank() {
        this(builder -> builder);
    }

    Bank(UnaryOperator<TinkoffClientBuilder> more) {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = more.apply(TinkoffClient.builder()
                        .terminal(TERMINAL, PASSWORD)
                        .clock(clock)
                        .retryPolicy(
                                RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                        .baseUrl(url()))
                .build();
    }

    String url() {
        return server.url("/").toString();
    }

    /** HTTP 200 with this JSON. */
    Bank answers(String json) {
        return answers(200, "application/json", json);
    }

    Bank answers(int status, String type, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body)
                .build());
        return this;
    }

    /** Takes the request and closes the connection. */
    Bank hangsUp() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        return this;
    }

    /** How many requests have arrived. */
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

    /** The next request is this one: verb and path, and exactly this JSON with the terminal's key and the right Token. */
    RecordedRequest wasAsked(String verbAndPath, String json) {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(verbAndPath);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        ObjectNode expected = (ObjectNode) json(json);
        expected.put("TerminalKey", TERMINAL);
        expected.put("Token", token(expected));
        assertThat(json(text(request))).isEqualTo(expected);
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

    /** The bank's rule, written down a second time. */
    static String token(ObjectNode root) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("Password", PASSWORD);
        root.properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                values.put(member.getKey(), member.getValue().asText());
            }
        });
        values.remove("Token");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("", values.values()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
