package io.github.prilavok.tinkoff.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.TransportException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials, certificates and waiters. */
class DolyamiClientTest {
    @TempDir
    Path folder;

    private PartnerHost host;
    private PartnerHost.Issued issued;

    @BeforeEach
    void open() throws Exception {
        host = new PartnerHost(folder);
        issued = PartnerHost.Issued.issue(folder, "shop1");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static String shownIn(RecordedRequest request) {
        X509Certificate shown = (X509Certificate) Objects.requireNonNull(request.getHandshake())
                .peerCertificates()
                .get(0);
        return shown.getSubjectX500Principal().getName();
    }

    @Test
    void login_and_password_are_required() {
        assertThatThrownBy(() -> DolyamiClient.builder()
                        .clientCertificate(issued.pem(), issued.key(), null)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("credentials(login, password)");
        assertThatThrownBy(() -> DolyamiClient.builder().credentials("shop", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DolyamiClient.builder().credentials("a:b", "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colon");
    }

    @Test
    void a_client_certificate_is_required_beside_them() {
        assertThatThrownBy(() -> host.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no client certificate set")
                .hasMessageContaining("clientCertificate(");
    }

    @ParameterizedTest
    @CsvSource({
        "shop, secret, Basic c2hvcDpzZWNyZXQ=",
        "demo-shop, p@ss, Basic ZGVtby1zaG9wOnBAc3M=",
        "лавка, пароль, Basic 0LvQsNCy0LrQsDrQv9Cw0YDQvtC70Yw=",
    })
    void basic_is_padded_and_in_utf_8(String login, String password, String header) throws Exception {
        host.answers(Golden.CREATED);
        try (DolyamiClient client = host.builder()
                .credentials(login, password)
                .clientCertificate(issued.pem(), issued.key(), null)
                .build()) {
            client.orders().getOrderInfo("a").execute();
            assertThat(client.toString()).doesNotContain(login, password);
        }
        assertThat(host.next().getHeaders().get("Authorization")).isEqualTo(header);
    }

    @Test
    void the_certificate_from_pem_or_pkcs12_is_shown_and_its_end_is_known() throws Exception {
        try (DolyamiClient pem = host.builder()
                        .clientCertificate(issued.pem(), issued.key(), null)
                        .build();
                DolyamiClient p12 = host.builder()
                        .clientCertificate(issued.p12(), PartnerHost.P12_PASSWORD)
                        .build()) {
            for (DolyamiClient client : new DolyamiClient[] {pem, p12}) {
                host.answers(Golden.CREATED);
                client.orders().getOrderInfo("a").execute();
                assertThat(shownIn(host.next())).isEqualTo("CN=shop1");
                assertThat(client.clientCertificate()).isEqualTo(issued.certificate());
                assertThat(client.clientCertificate().getNotAfter())
                        .isEqualTo(issued.certificate().getNotAfter());
            }
        }
    }

    @Test
    void another_authoritys_certificate_gets_no_answer() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        PartnerHost.Issued stranger = PartnerHost.Issued.ofAStranger(other);
        try (DolyamiClient client = host.builder()
                .clientCertificate(stranger.pem(), stranger.key(), null)
                .build()) {
            // Refused while it writes, the client cannot know; refused before or after that, it does.
            assertThatThrownBy(() ->
                            client.orders().commitOrder("a", Golden.commit()).execute())
                    .isInstanceOfAny(TransportException.class, OutcomeUnknownException.class);
        }
        assertThat(host.requests()).isZero();
    }

    @Test
    void a_new_certificate_needs_no_restart() throws Exception {
        Path next = Files.createDirectory(folder.resolve("next"));
        PartnerHost.Issued renewed = PartnerHost.Issued.issue(next, "shop2");
        try (DolyamiClient client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .build()) {
            host.answers(Golden.CREATED);
            client.orders().getOrderInfo("a").execute();
            Files.copy(renewed.pem(), issued.pem(), StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(client::reloadClientCertificate).isInstanceOf(IllegalArgumentException.class);
            assertThat(client.clientCertificate()).isEqualTo(issued.certificate());

            Files.copy(renewed.key(), issued.key(), StandardCopyOption.REPLACE_EXISTING);
            client.reloadClientCertificate();
            host.answers(Golden.CREATED);
            client.orders().getOrderInfo("a").execute();
            assertThat(client.clientCertificate()).isEqualTo(renewed.certificate());
        }
        assertThat(shownIn(host.next())).isEqualTo("CN=shop1");
        assertThat(shownIn(host.next())).isEqualTo("CN=shop2");
    }

    @Test
    void the_bank_writes_the_version_into_its_base_url() throws Exception {
        try (DolyamiClient client = host.builder()
                .baseUrl(host.url() + "v1")
                .clientCertificate(issued.pem(), issued.key(), null)
                .build()) {
            host.answers(Golden.CREATED);
            client.orders().getOrderInfo("a").execute();
        }
        assertThat(host.next().getTarget()).isEqualTo("/v1/orders/a/info");
    }

    @Test
    void waits_until_it_is_the_shops_turn() throws Exception {
        try (DolyamiClient client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .build()) {
            host.answers(status("new"))
                    .answers(status("approved"))
                    .answers(status("waiting_for_commit"))
                    .answers(status("committed"))
                    .answers(status("canceled"));
            assertThat(client.readyToCommit("a")
                            .every(Duration.ofMillis(1))
                            .await()
                            .awaitsCommit())
                    .isTrue();
            assertThat(client.readyToCommit("a").await().sold()).isTrue();
            assertThat(client.readyToCommit("a").await().state()).isEqualTo(OrderStatus.CANCELED);
        }
        assertThat(host.requests()).isEqualTo(5);
    }

    @Test
    void waits_until_the_order_is_over() throws Exception {
        try (DolyamiClient client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .build()) {
            host.answers(status("committed")).answers(status("of_tomorrow")).answers(status("completed"));
            assertThat(client.orderFinished("a")
                            .every(Duration.ofMillis(1))
                            .await()
                            .charged())
                    .isTrue();
            host.answers(status("rejected"));
            assertThat(client.orderFinished("a").await().state()).isEqualTo(OrderStatus.REJECTED);
            host.answers(status("committed"));
            CompletionException late = Objects.requireNonNull(catchThrowableOfType(
                    CompletionException.class,
                    () -> client.orderFinished("a").atMost(Duration.ofMillis(1)).await()));
            assertThat(late).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    private static String status(String status) {
        return "{\"status\":\"" + status + "\",\"amount\":1.01,\"residual_amount\":1.01}";
    }
}
