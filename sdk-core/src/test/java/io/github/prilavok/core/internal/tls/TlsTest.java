package io.github.prilavok.core.internal.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.Handshake;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.TlsVersion;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real handshakes on loopback, with authorities made for each test. */
class TlsTest {
    private static final char[] PASSWORD = Fixtures.PASSWORD.toCharArray();

    @TempDir
    Path folder;

    private final HeldCertificate root =
            authority("Russian Trusted Root CA").certificateAuthority(1).build();
    private final HeldCertificate sub = authority("Russian Trusted Sub CA")
            .certificateAuthority(0)
            .signedBy(root)
            .build();
    private final HeldCertificate serverKey = server("localhost").build();
    private final MockWebServer server = new MockWebServer();
    private final List<OkHttpClient> clients = new ArrayList<>();

    @AfterEach
    void stop() {
        clients.forEach(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
        server.close();
    }

    private static HeldCertificate.Builder authority(String name) {
        return new HeldCertificate.Builder().commonName(name);
    }

    private HeldCertificate.Builder server(String host) {
        return new HeldCertificate.Builder()
                .commonName(host)
                .addSubjectAlternativeName(host)
                .signedBy(sub);
    }

    /** A client certificate of its own authority, which is two steps from the root that servers know. */
    private static final class ClientAuthority {
        final HeldCertificate root =
                authority("Client Root").certificateAuthority(1).build();
        final HeldCertificate sub =
                authority("Client Sub").certificateAuthority(0).signedBy(root).build();

        HeldCertificate.Builder issue(String name) {
            return new HeldCertificate.Builder().commonName(name).signedBy(sub);
        }
    }

    private Path file(String name, String... content) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", content));
    }

    private void startServer(HeldCertificate key) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(key, sub.certificate())
                .build()
                .sslSocketFactory());
        server.start();
    }

    private OkHttpClient client(Tls tls) {
        return client(tls, new OkHttpClient.Builder());
    }

    private OkHttpClient client(Tls tls, OkHttpClient.Builder builder) {
        OkHttpClient client = builder.sslSocketFactory(tls.socketFactory(), tls.trustManager())
                .callTimeout(Duration.ofSeconds(20))
                .build();
        clients.add(client);
        return client;
    }

    private Handshake call(OkHttpClient client) throws IOException {
        server.enqueue(new MockResponse.Builder().code(204).build());
        Request request = new Request.Builder().url(server.url("/")).build();
        try (Response response = client.newCall(request).execute()) {
            return Objects.requireNonNull(response.handshake());
        }
    }

    private Tls trustingRoot() throws IOException {
        return Tls.builder().trust(file("root.pem", root.certificatePem())).build();
    }

    @Test
    void an_unknown_authority_is_refused_with_the_line_that_mends_it() throws Exception {
        startServer(serverKey);
        assertThatThrownBy(() -> call(client(Tls.builder().build())))
                .isInstanceOf(SSLHandshakeException.class)
                .cause()
                .hasMessageEndingWith(
                        "This client trusts no authority that issued the server's certificate; the last issuer named is"
                                + " \"CN=Russian Trusted Root CA\". If that is the provider's true authority, give its root"
                                + " certificate (published at https://www.gosuslugi.ru/crt) to the client's builder:"
                                + " .trust(Path.of(\"root.pem\")). It is added to the JVM's, for this client alone.");
    }

    @Test
    void an_added_authority_is_trusted_by_this_client_alone() throws Exception {
        startServer(serverKey);
        assertThat(call(client(trustingRoot())).peerPrincipal()).hasToString("CN=localhost");
        assertThatThrownBy(() -> call(client(Tls.builder().build()))).isInstanceOf(SSLHandshakeException.class);
        OkHttpClient stock = new OkHttpClient();
        clients.add(stock);
        assertThatThrownBy(() -> call(stock)).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void a_bundle_of_several_streams_and_files_is_trusted_whole() throws Exception {
        HeldCertificate other = authority("Other").certificateAuthority(0).build();
        Tls tls = Tls.builder()
                .trust(new ByteArrayInputStream((other.certificatePem() + root.certificatePem()).getBytes(US_ASCII)))
                .trust(file("sub.pem", sub.certificatePem()))
                .build();
        assertThat(tls.trustManager().getAcceptedIssuers())
                .contains(other.certificate(), root.certificate(), sub.certificate());
        startServer(serverKey);
        assertThat(call(client(tls)).tlsVersion()).isEqualTo(TlsVersion.TLS_1_3);
    }

    @Test
    void an_intermediate_authority_will_do_as_anchor() throws Exception {
        startServer(serverKey);
        Tls tls = Tls.builder().trust(file("sub.pem", sub.certificatePem())).build();
        assertThat(call(client(tls)).peerPrincipal()).hasToString("CN=localhost");
    }

    @Test
    void the_jvms_own_anchors_stay() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init((KeyStore) null);
        X509Certificate[] jvm = ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers();
        assertThat(jvm).isNotEmpty();
        assertThat(trustingRoot().trustManager().getAcceptedIssuers())
                .hasSize(jvm.length + 1)
                .contains(jvm)
                .contains(root.certificate());
        assertThat(Tls.builder().build().trustManager().getAcceptedIssuers()).containsExactlyInAnyOrder(jvm);
    }

    @Test
    void another_hosts_certificate_is_refused_by_okhttp() throws Exception {
        startServer(server("other.example").build());
        assertThatThrownBy(() -> call(client(trustingRoot()))).isInstanceOf(SSLPeerUnverifiedException.class);
    }

    @Test
    void another_hosts_certificate_is_refused_by_endpoint_identification() throws Exception {
        startServer(server("other.example").build());
        try (SSLSocket socket =
                (SSLSocket) trustingRoot().socketFactory().createSocket("localhost", server.getPort())) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            assertThatThrownBy(socket::startHandshake)
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasMessageContaining("localhost");
        }
    }

    @Test
    void the_right_host_passes_endpoint_identification() throws Exception {
        startServer(serverKey);
        try (SSLSocket socket =
                (SSLSocket) trustingRoot().socketFactory().createSocket("localhost", server.getPort())) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            assertThat(socket.getSession().getPeerCertificates()[0]).isEqualTo(serverKey.certificate());
        }
    }

    @Test
    void an_expired_certificate_is_refused_and_no_anchor_is_asked_for() throws Exception {
        Instant now = Instant.now();
        startServer(server("localhost")
                .validityInterval(
                        now.minus(Duration.ofDays(9)).toEpochMilli(),
                        now.minus(Duration.ofDays(1)).toEpochMilli())
                .build());
        assertThatThrownBy(() -> call(client(trustingRoot())))
                .isInstanceOf(SSLHandshakeException.class)
                .hasMessageContaining("validity check failed")
                .hasMessageNotContaining(".trust(");
    }

    @Test
    void pinning_the_root_works_since_okhttp_finds_it_among_the_anchors() throws Exception {
        startServer(serverKey);
        CertificatePinner pinner = new CertificatePinner.Builder()
                .add("localhost", CertificatePinner.pin(root.certificate()))
                .build();
        Tls tls = trustingRoot();
        assertThat(call(client(tls, new OkHttpClient.Builder().certificatePinner(pinner)))
                        .peerCertificates())
                .contains(root.certificate());
        CertificatePinner wrong = new CertificatePinner.Builder()
                .add(
                        "localhost",
                        CertificatePinner.pin(authority("Other").build().certificate()))
                .build();
        assertThatThrownBy(() -> call(client(tls, new OkHttpClient.Builder().certificatePinner(wrong))))
                .isInstanceOf(SSLPeerUnverifiedException.class);
    }

    @Test
    void a_file_without_a_certificate_is_named() throws Exception {
        Path key = file("x.pem", root.privateKeyPkcs8Pem());
        assertThatThrownBy(() -> Tls.builder().trust(key).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(key + " holds no certificate (but [PRIVATE KEY])");
    }

    // Client certificates

    /** The server knows the root of the clients and lists it; it does not know the authority in between. */
    private void startServerForClients(HeldCertificate clientRoot) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(serverKey, sub.certificate())
                .addTrustedCertificate(clientRoot.certificate())
                .build()
                .sslSocketFactory());
        server.requireClientAuth();
        server.start();
    }

    private Tls.Builder trusting() throws IOException {
        return Tls.builder().trust(file("root.pem", root.certificatePem()));
    }

    private String clientName(OkHttpClient client) throws IOException, InterruptedException {
        call(client);
        Handshake handshake = server.takeRequest().getHandshake();
        return handshake == null || handshake.peerPrincipal() == null
                ? "nobody"
                : handshake.peerPrincipal().getName();
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS_1_2", "TLS_1_3"})
    void shows_its_certificate_with_the_chain_in_any_order(TlsVersion version) throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").rsa2048().build();
        startServerForClients(authority.root);
        Path chain = file(
                "chain.pem",
                authority.root.certificatePem(),
                authority.sub.certificatePem(),
                root.certificatePem(),
                own.certificatePem());
        Tls tls = trusting()
                .clientCertificate(chain, file("shop.key", own.privateKeyPkcs1Pem()), null)
                .build();
        OkHttpClient client = client(
                tls,
                new OkHttpClient.Builder()
                        .connectionSpecs(List.of(new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                                .tlsVersions(version)
                                .build())));
        assertThat(clientName(client)).isEqualTo("CN=shop");
        assertThat(tls.clientCertificate()).contains(own.certificate());
    }

    @Test
    void shows_a_certificate_of_elliptic_curves_from_one_file() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").ecdsa256().build();
        startServerForClients(authority.root);
        Path file = file("shop.pem", own.privateKeyPkcs8Pem(), own.certificatePem(), authority.sub.certificatePem());
        Tls tls = trusting().clientCertificate(file, null).build();
        assertThat(clientName(client(tls))).isEqualTo("CN=shop");
    }

    @Test
    void shows_a_certificate_from_streams() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").build();
        startServerForClients(authority.root);
        Tls tls = trusting()
                .clientCertificate(
                        stream(own.certificatePem() + authority.sub.certificatePem()),
                        stream(own.privateKeyPkcs8Pem()),
                        null)
                .build();
        assertThat(clientName(client(tls))).isEqualTo("CN=shop");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    @Test
    void shows_a_certificate_from_pkcs12() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").rsa2048().build();
        startServerForClients(authority.root);
        Path file = pkcs12("shop.p12", own, authority.sub);
        Tls tls = trusting().clientCertificatePkcs12(file, PASSWORD).build();
        assertThat(clientName(client(tls))).isEqualTo("CN=shop");
        try (InputStream in = Files.newInputStream(file)) {
            Tls fromStream = trusting().clientCertificatePkcs12(in, PASSWORD).build();
            assertThat(clientName(client(fromStream))).isEqualTo("CN=shop");
        }
    }

    private Path pkcs12(String name, HeldCertificate... chains) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        HeldCertificate own = chains[0];
        store.setKeyEntry("key", own.keyPair().getPrivate(), PASSWORD, new Certificate[] {
            own.certificate(), chains[1].certificate()
        });
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    /** A server that lists only its root, and knows by itself how the client's certificate leads there. */
    @Test
    void shows_its_certificate_even_if_nothing_links_it_to_the_authorities_that_the_server_lists() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").build();
        X509TrustManager anybody = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String authType) {}

            @Override
            public void checkServerTrusted(X509Certificate[] chain, String authType) {}

            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[] {authority.root.certificate()};
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers(serverKey), new TrustManager[] {anybody}, null);
        server.useHttps(context.getSocketFactory());
        server.requireClientAuth();
        server.start();
        Tls tls = trusting()
                .clientCertificate(file("own.pem", own.certificatePem(), own.privateKeyPkcs8Pem()), null)
                .build();
        assertThat(clientName(client(tls))).isEqualTo("CN=shop");
    }

    private KeyManager[] keyManagers(HeldCertificate key) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "key", key.keyPair().getPrivate(), PASSWORD, new Certificate[] {key.certificate(), sub.certificate()});
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        return factory.getKeyManagers();
    }

    @Test
    void without_a_certificate_a_server_that_demands_one_refuses() throws Exception {
        startServerForClients(new ClientAuthority().root);
        // TLS 1.3 tells the client only with the first answer.
        assertThatThrownBy(() -> call(client(trustingRoot()))).isInstanceOf(IOException.class);
        assertThat(trustingRoot().clientCertificate()).isEmpty();
    }

    @Test
    void a_certificate_for_a_server_that_asks_for_none_stays_at_home() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate own = authority.issue("shop").build();
        startServer(serverKey);
        Tls tls = trusting()
                .clientCertificate(file("own.pem", own.certificatePem(), own.privateKeyPkcs8Pem()), null)
                .build();
        assertThat(clientName(client(tls))).isEqualTo("nobody");
    }

    @Test
    void a_renewed_certificate_is_shown_without_a_new_client() throws Exception {
        ClientAuthority authority = new ClientAuthority();
        HeldCertificate before = authority.issue("last year").rsa2048().build();
        HeldCertificate after = authority.issue("this year").ecdsa256().build();
        startServerForClients(authority.root);
        Path certificate = file("own.pem", before.certificatePem(), authority.sub.certificatePem());
        Path key = file("own.key", before.privateKeyPkcs8Pem());
        Tls tls = trusting().clientCertificate(certificate, key, null).build();
        OkHttpClient client = client(tls);
        assertThat(clientName(client)).isEqualTo("CN=last year");

        Files.writeString(certificate, after.certificatePem() + authority.sub.certificatePem());
        assertThatThrownBy(tls::reloadClientCertificate)
                .hasMessage("the key in " + key + " does not belong to any of the 2 certificates in " + certificate
                        + "; take the key that the certificate was requested with");
        client.connectionPool().evictAll();
        assertThat(clientName(client)).isEqualTo("CN=last year");

        Files.writeString(key, after.privateKeyPkcs8Pem());
        tls.reloadClientCertificate();
        client.connectionPool().evictAll();
        assertThat(clientName(client)).isEqualTo("CN=this year");
        assertThat(tls.clientCertificate()).contains(after.certificate());
    }

    @Test
    void there_must_be_something_to_reload() throws Exception {
        assertThatThrownBy(() -> trustingRoot().reloadClientCertificate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this client shows no certificate; give one to the builder first");
    }

    // Files

    @ParameterizedTest
    @ValueSource(strings = {"rsa-pkcs8.key", "rsa-pkcs1.key", "rsa-encrypted-aes.key", "rsa-encrypted-3des.key"})
    void takes_every_form_of_key(String key) {
        Tls tls = Tls.builder()
                .clientCertificate(Fixtures.path("rsa.crt"), Fixtures.path(key), PASSWORD)
                .build();
        assertThat(tls.clientCertificate()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa.p12", "rsa-legacy.p12"})
    void takes_pkcs12_of_openssl(String file) {
        Tls tls = Tls.builder()
                .clientCertificatePkcs12(Fixtures.path(file), PASSWORD)
                .build();
        assertThat(tls.clientCertificate())
                .contains(Fixtures.pem("rsa.crt").certificates().get(0));
    }

    @Test
    void takes_elliptic_and_edwards_curves() {
        for (String kind : List.of("ec", "ed25519")) {
            Path key = Fixtures.path(kind.equals("ec") ? "ec-sec1.key" : "ed25519.key");
            Tls tls = Tls.builder()
                    .clientCertificate(Fixtures.path(kind + ".crt"), key, null)
                    .build();
            assertThat(tls.clientCertificate()).isPresent();
        }
    }

    @Test
    void a_key_of_another_certificate_is_refused() {
        for (String other : List.of("ec-sec1.key", "ed25519.key")) {
            assertThatThrownBy(() -> Tls.builder()
                            .clientCertificate(Fixtures.path("rsa.crt"), Fixtures.path(other), null)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the key in " + Fixtures.path(other) + " does not belong to the certificate in "
                            + Fixtures.path("rsa.crt") + "; take the key that the certificate was requested with");
        }
    }

    @Test
    void a_key_of_the_same_kind_is_refused_as_well() throws Exception {
        for (String certificate : List.of("rsa.crt", "ec.crt")) {
            HeldCertificate.Builder other = new HeldCertificate.Builder();
            Path key = file(
                    "other.key",
                    (certificate.equals("rsa.crt") ? other.rsa2048() : other.ecdsa256())
                            .build()
                            .privateKeyPkcs8Pem());
            assertThatThrownBy(() -> Tls.builder()
                            .clientCertificate(Fixtures.path(certificate), key, null)
                            .build())
                    .hasMessageContaining("does not belong to the certificate");
        }
    }

    /** The new certificate may come between the two questions of one handshake. */
    @Test
    void key_and_chain_of_one_handshake_stay_together() {
        ClientIdentity before = ClientIdentity.pem(Fixtures.pem("rsa.crt"), Fixtures.pem("rsa-pkcs8.key"), null);
        ClientIdentity after = ClientIdentity.pem(Fixtures.pem("ec.crt"), Fixtures.pem("ec-sec1.key"), null);
        ClientKeyManager manager = new ClientKeyManager(before);
        String alias = Objects.requireNonNull(manager.chooseClientAlias(new String[] {"EC", "RSA"}, null, null));
        assertThat(manager.getPrivateKey(alias)).isEqualTo(before.key());
        manager.replace(after);
        assertThat(manager.getPrivateKey(alias)).isEqualTo(before.key());
        assertThat(manager.getCertificateChain(alias)).containsExactly(before.certificate());
        String next = Objects.requireNonNull(manager.chooseClientAlias(new String[] {"EC", "RSA"}, null, null));
        assertThat(manager.getCertificateChain(next)).containsExactly(after.certificate());
        assertThat(manager.chooseClientAlias(new String[] {"RSA"}, null, null)).isNull();
        assertThat(manager.getPrivateKey("of somebody else")).isNull();
    }

    @Test
    void a_wrong_password_is_called_so() {
        assertThatThrownBy(() -> Tls.builder()
                        .clientCertificatePkcs12(Fixtures.path("rsa.p12"), "hunter2".toCharArray())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the password of " + Fixtures.path("rsa.p12") + " is wrong")
                .hasNoCause();
        assertThatThrownBy(() -> Tls.builder()
                        .clientCertificate(
                                Fixtures.path("rsa.crt"),
                                Fixtures.path("rsa-encrypted-aes.key"),
                                "hunter2".toCharArray())
                        .build())
                .hasMessage("the password of " + Fixtures.path("rsa-encrypted-aes.key") + " is wrong");
    }

    @Test
    void a_file_that_is_not_pkcs12_is_called_so() throws Exception {
        assertThatThrownBy(() -> Tls.builder()
                        .clientCertificatePkcs12(Fixtures.path("rsa.crt"), PASSWORD)
                        .build())
                .hasMessage(Fixtures.path("rsa.crt")
                        + " is a PEM file, not PKCS#12; give it as certificate and key instead");
        Path garbage = file("x.p12", "not a key store");
        assertThatThrownBy(() ->
                        Tls.builder().clientCertificatePkcs12(garbage, PASSWORD).build())
                .hasMessage(garbage + " is not a PKCS#12 file, or damaged; export it again");
    }

    @Test
    void pkcs12_without_a_key_is_called_so() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("only", root.certificate());
        Path file = folder.resolve("certs.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        assertThatThrownBy(() ->
                        Tls.builder().clientCertificatePkcs12(file, PASSWORD).build())
                .hasMessage(file + " holds 0 private keys; it must hold exactly one, with its certificate");
    }

    @Test
    void the_password_may_be_wiped_by_its_owner() throws Exception {
        char[] password = Fixtures.PASSWORD.toCharArray();
        Tls.Builder builder = Tls.builder().clientCertificatePkcs12(Fixtures.path("rsa.p12"), password);
        Arrays.fill(password, '0');
        Tls tls = builder.build();
        tls.reloadClientCertificate();
        assertThat(tls.clientCertificate()).isPresent();
    }

    @Test
    void prints_neither_key_nor_password_nor_owner() {
        Tls tls = Tls.builder()
                .clientCertificatePkcs12(Fixtures.path("rsa.p12"), PASSWORD)
                .trust(Fixtures.path("ec.crt"))
                .build();
        assertThat(tls.toString()).matches("Tls\\{addedAnchors=1, clientCertificate until 2126-[0-9T:Z-]+}");
    }

    @Test
    void a_server_that_signed_its_own_certificate_is_refused() throws Exception {
        HeldCertificate selfSigned = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(selfSigned)
                .build()
                .sslSocketFactory());
        server.start();
        assertThatThrownBy(() -> call(client(trustingRoot()))).isInstanceOf(SSLException.class);
    }
}
