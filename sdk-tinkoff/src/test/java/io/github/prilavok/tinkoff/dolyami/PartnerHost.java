package io.github.prilavok.tinkoff.dolyami;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.prilavok.core.RetryPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The bank's end of the wire: takes only clients that show a certificate of its authority, and says what it is told to say. */
final class PartnerHost implements AutoCloseable {
    static final String LOGIN = "shop";
    static final String PASSWORD = "secret";
    static final char[] P12_PASSWORD = "changeit".toCharArray();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("Partners' authority")
            .certificateAuthority(0)
            .build();
    private static final HeldCertificate STRANGER = new HeldCertificate.Builder()
            .commonName("Another authority")
            .certificateAuthority(0)
            .build();
    private static final HeldCertificate SERVER = new HeldCertificate.Builder()
            .commonName("partner.dolyame.ru")
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("127.0.0.1")
            .signedBy(AUTHORITY)
            .build();

    /** What the bank issues: {@code private.key}, {@code open_api_cert.pem}, and both as PKCS#12. */
    record Issued(X509Certificate certificate, Path pem, Path key, Path p12) {
        static Issued issue(Path folder, String name) throws IOException, GeneralSecurityException {
            return issue(folder, name, AUTHORITY);
        }

        static Issued ofAStranger(Path folder) throws IOException, GeneralSecurityException {
            return issue(folder, "stranger", STRANGER);
        }

        private static Issued issue(Path folder, String name, HeldCertificate by)
                throws IOException, GeneralSecurityException {
            HeldCertificate own = new HeldCertificate.Builder()
                    .commonName(name)
                    .rsa2048()
                    .signedBy(by)
                    .build();
            Path pem = Files.writeString(folder.resolve("open_api_cert.pem"), own.certificatePem());
            Path key = Files.writeString(folder.resolve("private.key"), own.privateKeyPkcs8Pem());
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("shop", own.keyPair().getPrivate(), P12_PASSWORD, new Certificate[] {
                own.certificate(), by.certificate()
            });
            Path p12 = folder.resolve("shop.p12");
            try (OutputStream out = Files.newOutputStream(p12)) {
                store.store(out, P12_PASSWORD);
            }
            return new Issued(own.certificate(), pem, key, p12);
        }
    }

    private final MockWebServer server = new MockWebServer();
    private final Path trusted;

    PartnerHost(Path folder) throws IOException {
        trusted = Files.writeString(folder.resolve("authority.pem"), AUTHORITY.certificatePem());
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build()
                .sslSocketFactory());
        server.requireClientAuth();
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        server.start();
    }

    String url() {
        return server.url("/").toString();
    }

    /** With everything but the client certificate. */
    DolyamiClientBuilder builder() {
        return DolyamiClient.builder()
                .credentials(LOGIN, PASSWORD)
                .trust(trusted)
                .retryPolicy(RetryPolicy.builder().firstDelay(Duration.ZERO).build())
                .baseUrl(url());
    }

    PartnerHost answers(String json) {
        return answers(200, json);
    }

    PartnerHost answers(int status, String body, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", body.startsWith("<") ? "text/html" : "application/json")
                .body(body);
        for (String header : headers) {
            response.addHeader(header);
        }
        server.enqueue(response.build());
        return this;
    }

    /** Takes the request and closes the connection. */
    PartnerHost hangsUp() {
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

    /** The next request is this one, by this very text, credentials of both kinds and an id included. */
    RecordedRequest wasAsked(String line, String json) throws Exception {
        RecordedRequest request = next();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(line);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Basic c2hvcDpzZWNyZXQ=");
        assertThat(request.getHeaders().get("X-Correlation-ID"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        X509Certificate shown = (X509Certificate) Objects.requireNonNull(request.getHandshake())
                .peerCertificates()
                .get(0);
        assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=shop1");
        String body = body(request);
        if (json.isEmpty()) {
            assertThat(body).isEmpty();
        } else {
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(text(JSON.readTree(body))).isEqualTo(text(JSON.readTree(json)));
            // A tree forgets how a number was written.
            assertThat(amounts(body)).isEqualTo(amounts(json));
        }
        return request;
    }

    private static String text(JsonNode tree) throws IOException {
        return JSON.writer()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .withDefaultPrettyPrinter()
                .writeValueAsString(JSON.treeToValue(tree, Object.class));
    }

    private static List<String> amounts(String json) {
        return Pattern.compile("\"(?:\\w*amount|price)\"\\s*:\\s*(\"?[0-9.]+\"?)")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    static String correlationId(RecordedRequest request) {
        return Objects.requireNonNull(request.getHeaders().get("X-Correlation-ID"));
    }

    @Override
    public void close() {
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
