package io.github.prilavok.sandbox.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.sandbox.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DolyamiTlsTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void issued_certificates_are_let_in_the_old_one_too() throws Exception {
        assertThat(status()).isEqualTo(404);
        assertThat(shop.dolyami.baseUrl().getScheme()).isEqualTo("https");

        shop.with(shop.dolyami.issueCertificate());
        assertThat(status()).isEqualTo(404);

        shop.with(shop.dolyami.clientCertificate());
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void others_do_not_get_through_the_handshake() {
        shop.with(null);
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);
        shop.with(shop.dolyami.issueExpiredCertificate());
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);
        shop.with(shop.dolyami.issueForeignCertificate());
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);

        assertThat(shop.dolyami.ledger().requests()).isZero();
    }

    @Test
    void client_without_the_banks_authority_does_not_trust_it() {
        assertThatThrownBy(() -> shop.dolyami
                        .baseUrl()
                        .resolve("v1/orders/x/info")
                        .toURL()
                        .openStream())
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void faults_come_through_tls() throws Exception {
        shop.dolyami.misbehave().once("createOrder", Fault.resetAfter());
        assertThatThrownBy(() -> shop.exchange("POST", "create", shop.order("o-1"), Map.of()))
                .isInstanceOf(IOException.class);
        assertThat(shop.dolyami.ledger().executed("createOrder")).isEqualTo(1);

        shop.dolyami.misbehave().once("getOrderInfo", Fault.truncatedBody());
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);

        assertThat(shop.status("o-1")).isEqualTo("new");
    }

    @Test
    void down_refuses_connections() throws Exception {
        shop.dolyami.down();
        assertThatThrownBy(this::status).isInstanceOf(ConnectException.class);
        shop.dolyami.up();
        assertThat(status()).isEqualTo(404);
    }

    private int status() throws IOException {
        return shop.exchange("GET", "o-1/info", null, Map.of()).statusCode();
    }
}
