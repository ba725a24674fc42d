package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.yookassa.internal.Wiring;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class YooKassaClientTest {
    @Test
    void basic_credentials_by_their_vectors() {
        try (Kassa kassa = new Kassa(builder -> builder.shop("500123", "*secret:with:colons*"))) {
            kassa.answers("{\"account_id\":\"500123\"}");
            kassa.client.settings().getMe().execute();
            assertThat(kassa.next().getHeaders().get("Authorization"))
                    .isEqualTo("Basic NTAwMTIzOipzZWNyZXQ6d2l0aDpjb2xvbnMq");
        }
        try (Kassa kassa = new Kassa()) {
            kassa.answers("{\"account_id\":\"100500\"}");
            kassa.client.settings().getMe().execute();
            kassa.wasAsked("GET /v3/me");
        }
    }

    @Test
    void a_client_without_a_shop_is_refused() {
        assertThatThrownBy(() -> YooKassaClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shop(shopId, secretKey)");
        assertThatThrownBy(() -> YooKassaClient.builder().shop("", "k")).hasMessageContaining("shopId");
        assertThatThrownBy(() -> YooKassaClient.builder().shop("1:2", "k")).hasMessageContaining("shopId");
        assertThatThrownBy(() -> YooKassaClient.builder().shop("1", " ")).hasMessageContaining("secretKey");
    }

    /** YooKassa decides within 30 seconds. Who gives up before and makes a new key pays twice. */
    @Test
    void patience_is_longer_than_yookassa_takes_to_decide() {
        assertThat(Wiring.READ_TIMEOUT).isGreaterThanOrEqualTo(Duration.ofSeconds(40));
        assertThat(Wiring.TIMEOUT).as("two tries").isGreaterThanOrEqualTo(Wiring.READ_TIMEOUT.multipliedBy(2));
    }

    @Test
    void neither_client_nor_builder_shows_the_key() {
        YooKassaClientBuilder builder = YooKassaClient.builder().shop("100500", "live_key");
        assertThat(builder.toString()).contains("https://api.yookassa.ru/").doesNotContain("live_key");
        try (YooKassaClient client = builder.build()) {
            assertThat(client.toString()).isEqualTo("YooKassaClient{100500}");
            assertThat(client.shopId()).isEqualTo("100500");
        }
    }
}
