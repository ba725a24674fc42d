package io.github.prilavok.sandbox.dolyami;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Inbox;
import io.github.prilavok.sandbox.SandboxClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A shop with a Dolyami of its own: calls with nothing but the JDK, and receives webhooks. */
final class Shop implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    record Answer(int status, JsonNode body, HttpHeaders headers) {
        JsonNode ok() {
            assertThat(status).as(body.toString()).isEqualTo(200);
            return body;
        }

        void refusedWith(int expected, String code, @Nullable String field) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            assertThat(body.path("code").asText()).isEqualTo(code);
            assertThat(body.path("message").asText()).isNotEmpty();
            if (field != null) {
                assertThat(body.path("details").has(field)).as(body.toString()).isTrue();
            }
        }
    }

    final SandboxClock clock = new SandboxClock();
    final DolyamiSandbox dolyami = DolyamiSandbox.start(clock);
    final Inbox inbox = new Inbox();
    private HttpClient http = client(dolyami.clientCertificate());

    /** A client that trusts the bank, and shows a certificate or none. */
    HttpClient client(@Nullable ClientCertificate certificate) {
        try {
            char[] password = "secret".toCharArray();
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "ca",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(
                                    dolyami.certificateAuthorityPem().getBytes(StandardCharsets.US_ASCII))));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(certificate == null ? null : new ByteArrayInputStream(certificate.pkcs12(password)), password);
            keys.init(own, password);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .sslContext(tls)
                    .build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Shop with(@Nullable ClientCertificate certificate) {
        http = client(certificate);
        return this;
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static final String ITEMS = """
            [{"name":"Кружка","quantity":2,"price":1499.90,"sku":"MUG-1","receipt":{"tax":"vat20",
              "payment_method":"full_prepayment","payment_object":"commodity","measurement_unit":"шт"}},
             {"name":"Доставка","quantity":1,"price":"350.00","sku":"DLV","receipt":{"tax":"none",
              "payment_method":"full_prepayment","payment_object":"service"}}]""";

    /** Two mugs and their delivery for 3349.80, of which 349.80 were paid by bonuses. */
    ObjectNode order(String id) {
        ObjectNode order = json("""
                {"order":{"amount":3000.00,"prepaid_amount":349.80,"items":%s},
                 "client_info":{"first_name":"Анна","last_name":"Петрова","phone":"+79161234567",
                  "email":"anna@example.ru","birthdate":"1990-02-28"},
                 "fiscalization_settings":{"type":"enabled"},"data":{"shop":"1"},
                 "success_url":"https://shop.example/ok","fail_url":"https://shop.example/fail"}""".formatted(ITEMS));
        order.withObject("/order").put("id", id);
        return order.put("notification_url", inbox.url().toString());
    }

    static ObjectNode commit() {
        return json("""
                {"amount":3000.00,"prepaid_amount":349.80,"items":%s,
                 "fiscalization_settings":{"type":"enabled","params":{"create_receipt_for_committed_items":true,
                  "create_receipt_for_added_items":false,"create_receipt_for_returned_items":false}}}""".formatted(ITEMS));
    }

    /** One mug back. */
    static ObjectNode refund() {
        return json("""
                {"amount":1499.90,"returned_items":[{"name":"Кружка","quantity":1,"price":1499.90,"sku":"MUG-1"}]}""");
    }

    String created(String id) {
        return create(order(id)).ok().path("link").asText();
    }

    Answer create(ObjectNode order) {
        return post("create", order);
    }

    /** Creates an order whose first part is paid. */
    void paid(String id) {
        dolyami.buyer().pays(created(id));
    }

    /** Creates an order that is sold. */
    void sold(String id) {
        paid(id);
        post(id + "/commit", commit()).ok();
    }

    Answer info(String id) {
        return send("GET", id + "/info", null, Map.of());
    }

    String status(String id) {
        return info(id).ok().path("status").asText();
    }

    Answer post(String path, @Nullable ObjectNode body) {
        return send("POST", path, body, Map.of());
    }

    Answer send(String method, String path, @Nullable ObjectNode body, Map<String, String> headers) {
        try {
            HttpResponse<String> response = exchange(method, path, body, headers);
            return new Answer(
                    response.statusCode(),
                    JSON.readTree(response.body().isEmpty() ? "{}" : response.body()),
                    response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> exchange(String method, String path, @Nullable ObjectNode body, Map<String, String> headers)
            throws IOException {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (dolyami.login() + ":" + dolyami.password()).getBytes(StandardCharsets.UTF_8)));
        all.put("X-Correlation-ID", UUID.randomUUID().toString());
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(dolyami.baseUrl().resolve("v1/orders/" + path))
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
        return send(request);
    }

    HttpResponse<String> open(String url) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    HttpResponse<String> press(String url) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until nothing is on its way, and returns all webhooks so far. */
    List<JsonNode> events() {
        clock.advance(Duration.ZERO);
        return inbox.received().stream().<JsonNode>map(Shop::json).toList();
    }

    List<String> toldStatuses() {
        return events().stream().map(event -> event.path("status").asText()).toList();
    }

    @Override
    public void close() {
        inbox.close();
        dolyami.close();
        clock.close();
    }
}
