package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** updateEventsTrigger: an event that is over gives its sellers the money, whoever says that it is over. */
class EventTest {
    private static final Money AMOUNT = Money.rubles("1490.01");

    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();
    private final String user = marketplace.user("user");
    private final String guide = marketplace.user("guide");
    private final String event = marketplace.event();

    @Test
    void the_seller_gets_the_amount_and_the_order_is_completed_once() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.kopecks(0));

        marketplace.documents.status("events", event, "completed");
        marketplace.untilStatus("orders", order, "completed");
        marketplace.documents.status("events", event, "completed");
        marketplace.documents.status("events", event, "planned");
        marketplace.documents.status("events", event, "completed");
        marketplace.untilTakenUp();

        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);
        assertThat(marketplace.documents.ledger(guide)).containsExactly("payment 1490.01 RUB");
        assertThat(marketplace
                        .jdbc
                        .sql("select count(*) from status_change where document = ?")
                        .param(event)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void each_order_of_the_event_goes_to_its_own_seller_and_an_unpaid_one_to_nobody() throws Exception {
        String second = marketplace.user("guide");
        List<String> paid = new ArrayList<>();
        paid.add(marketplace.paidOrder(user, guide, event));
        paid.add(marketplace.paidOrder(user, guide, event));
        paid.add(marketplace.paidOrder(user, second, event));
        String unpaid = marketplace.order(user, second, event);

        marketplace.documents.status("events", event, "completed");

        for (String order : paid) {
            marketplace.untilStatus("orders", order, "completed");
        }
        marketplace.untilTakenUp();
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT.times(2));
        assertThat(marketplace.documents.balance(second)).isEqualTo(AMOUNT);
        assertThat(marketplace.orderStatus(unpaid)).isEqualTo("created");
    }

    @Test
    void an_order_that_is_paid_after_its_event_is_completed_at_once() throws Exception {
        String order = marketplace.order(user, guide, event);
        String page = marketplace.app(user).initialPayment("orders/" + order).text("url");
        marketplace.documents.status("events", event, "completed");
        marketplace.untilTakenUp();

        marketplace.yookassa().buyer().pays(page);

        marketplace.untilStatus("orders", order, "completed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);
    }

    @Test
    void an_event_that_ends_just_as_it_is_paid_for_is_credited_once() throws Exception {
        List<String> orders = new ArrayList<>();
        List<String> events = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            events.add(marketplace.event());
            orders.add(marketplace.order(user, guide, events.get(i)));
            pages.add(marketplace
                    .app(user)
                    .initialPayment("orders/" + orders.get(i))
                    .text("url"));
        }

        for (int i = 0; i < 6; i++) {
            marketplace.yookassa().buyer().pays(pages.get(i));
            marketplace.documents.status("events", events.get(i), "completed");
        }

        for (String order : orders) {
            marketplace.untilStatus("orders", order, "completed");
        }
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT.times(6));
        assertThat(marketplace.documents.ledger(guide)).hasSize(6);
    }

    @Test
    void an_order_whose_amount_is_no_longer_what_was_paid_waits_for_a_person() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        String another = marketplace.paidOrder(user, guide, event);
        marketplace
                .jdbc
                .sql("update orders set amount = amount * 10 where id = ?")
                .param(order)
                .update();

        marketplace.documents.status("events", event, "completed");
        marketplace.untilTakenUp();

        assertThat(marketplace.documents.parked())
                .contains("orders/" + order + ": was paid with 1490.01 RUB, and its amount is 14900.10 RUB now");
        assertThat(marketplace.orderStatus(order)).isEqualTo("paid");
        assertThat(marketplace.orderStatus(another)).isEqualTo("completed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);
        assertThat(marketplace.app(guide).refundPayment("orders/" + order).text("message"))
                .contains("waits for a person");
        assertThat(marketplace.refunded(order).count()).isZero();
    }

    @Test
    void a_change_that_is_rolled_back_fires_nothing() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);

        marketplace.inTransactionRolledBack(() -> marketplace.documents.status("events", event, "completed"));

        assertThat(marketplace
                        .jdbc
                        .sql("select count(*) from status_change where document = ?")
                        .param(event)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(marketplace.orderStatus(order)).isEqualTo("paid");
    }
}
