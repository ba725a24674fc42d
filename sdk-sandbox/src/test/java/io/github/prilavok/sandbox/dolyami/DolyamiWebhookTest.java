package io.github.prilavok.sandbox.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DolyamiWebhookTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void unacknowledged_status_comes_again_once_a_minute_ten_times() {
        shop.inbox.answers(unused -> "!not now");
        shop.created("o-1");
        shop.dolyami.buyer().isRejected("o-1");
        shop.clock.advance(Duration.ofMinutes(4));
        assertThat(shop.inbox.received()).hasSize(5);
        shop.clock.advance(Duration.ofHours(1));

        assertThat(shop.inbox.received())
                .hasSize(10)
                .containsOnly(shop.inbox.received().get(0));
        JsonNode event = shop.events().get(0);
        assertThat(event.path("id").asText()).isEqualTo("o-1");
        assertThat(event.path("status").asText()).isEqualTo("rejected");
        assertThat(event.path("cid").asText()).isNotEmpty();
        assertThat(event.has("signature")).isFalse();
        assertThat(shop.dolyami.webhooks().deliveries("orderRejected")).hasSize(10);
    }

    @Test
    void order_without_an_address_uses_the_partners() {
        shop.dolyami.notificationUrl(shop.inbox.url());
        shop.create(withoutAddress("o-1")).ok();
        shop.dolyami.buyer().abandons("o-1");

        assertThat(shop.toldStatuses()).containsExactly("canceled");
        assertThat(shop.status("o-1")).isEqualTo("canceled");
    }

    @Test
    void demo_order_says_so_and_needs_an_address_of_its_own() {
        shop.dolyami.demo(true);
        shop.dolyami.notificationUrl(shop.inbox.url());
        shop.create(withoutAddress("o-1")).ok();
        shop.dolyami.buyer().declines("o-1");
        shop.created("o-2");
        shop.dolyami.buyer().declines("o-2");

        assertThat(shop.toldStatuses()).containsExactly("approved", "rejected");
        assertThat(shop.events()).allSatisfy(event -> {
            assertThat(event.path("demo").booleanValue()).isTrue();
            assertThat(event.path("id").asText()).isEqualTo("o-2");
        });
    }

    @Test
    void other_spelling_of_waiting() {
        shop.dolyami.saysWaitingForCommit(true);
        shop.paid("o-1");

        assertThat(shop.status("o-1")).isEqualTo("waiting_for_commit");
        assertThat(shop.toldStatuses()).containsExactly("approved", "waiting_for_commit");
        assertThat(shop.dolyami.webhooks().deliveries("orderWaitingForCommit")).hasSize(1);
        shop.post("o-1/commit", Shop.commit()).ok();
    }

    @Test
    void autocommit_sells_without_being_asked() {
        shop.dolyami.autocommit(true);
        shop.dolyami.completesAfter(Duration.ofMinutes(5));
        shop.paid("o-1");
        assertThat(shop.status("o-1")).isEqualTo("committed");
        shop.clock.advance(Duration.ofMinutes(5));

        assertThat(shop.toldStatuses()).containsExactly("approved", "committed", "completed");
        assertThat(shop.dolyami.ledger().charged("o-1").rubles()).isEqualByComparingTo("3000");
    }

    @Test
    void buyer_can_only_do_what_the_order_allows() {
        shop.sold("o-1");
        assertThatThrownBy(() -> shop.dolyami.buyer().pays("o-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Order o-1 is committed and cannot be paid");
        assertThatThrownBy(() -> shop.dolyami.buyer().pays("o-2")).isInstanceOf(IllegalArgumentException.class);
    }

    private ObjectNode withoutAddress(String id) {
        ObjectNode order = shop.order(id);
        order.remove("notification_url");
        return order;
    }
}
