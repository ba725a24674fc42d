package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** The bank's end of the wire for a payout terminal: says what it is told to say, and checks how it was asked. */
final class PayoutBank implements AutoCloseable {
    static final String TERMINAL = "1700000000001E2C";
    static final String PASSWORD = "S3cr3tPwd0rd!";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();
    final TinkoffPayoutsClient client;

    PayoutBank(UnaryOperator<TinkoffPayoutsClientBuilder> settings) throws IOException {
        server.start();
        client = settings.apply(TinkoffPayoutsClient.builder()
                        .terminal(TERMINAL)
                        .retryPolicy(
                                RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                        .baseUrl(server.url("/").toString()))
                .build();
    }

    PayoutBank answers(String json) {
        return answers(200, json);
    }

    PayoutBank answers(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build());
        return this;
    }

    /** Takes the request and closes the connection. */
    PayoutBank hangsUp() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        return this;
    }

    int requests() {
        return server.getRequestCount();
    }

    RecordedRequest next() throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request arrived");
    }

    /** The next request is a POST of this JSON, with the terminal's key and the right Token and nothing else. */
    void wasAskedByToken(String path, String json) throws Exception {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST " + path);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        ObjectNode expected = (ObjectNode) JSON.readTree(json);
        expected.put("TerminalKey", TERMINAL);
        TreeMap<String, String> values = scalars(expected);
        values.put("Password", PASSWORD);
        expected.put("Token", HexFormat.of().formatHex(sha256(String.join("", values.values()))));
        assertThat(body(request)).isEqualTo(expected);
    }

    /** The next request is a POST of this JSON, with the terminal's key and a signature by this key. */
    void wasAskedBySignature(String path, String json, PublicKey key, String serialNumber) throws Exception {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST " + path);
        ObjectNode sent = (ObjectNode) body(request);
        String digest = sent.remove("DigestValue").textValue();
        String signature = sent.remove("SignatureValue").textValue();
        assertThat(sent.remove("X509SerialNumber").textValue()).isEqualTo(serialNumber);
        ObjectNode expected = (ObjectNode) JSON.readTree(json);
        expected.put("TerminalKey", TERMINAL);
        assertThat(sent).isEqualTo(expected);
        byte[] hash = sha256(String.join("", scalars(sent).values()));
        assertThat(digest).isEqualTo(Base64.getEncoder().encodeToString(hash));
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(hash);
        assertThat(check.verify(Base64.getDecoder().decode(signature))).isTrue();
    }

    private static TreeMap<String, String> scalars(ObjectNode root) {
        TreeMap<String, String> values = new TreeMap<>();
        root.properties().forEach(member -> {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                values.put(member.getKey(), member.getValue().asText());
            }
        });
        return values;
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode body(RecordedRequest request) throws IOException {
        return JSON.readTree(Objects.requireNonNull(request.getBody()).utf8());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** A clock that goes when it is told to. */
    static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-20T12:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

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
