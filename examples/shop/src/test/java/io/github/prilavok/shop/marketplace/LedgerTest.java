package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.shop.marketplace.Ledger.Posted;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The ledger in a real PostgreSQL. */
class LedgerTest {
    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();
    private final Ledger ledger = marketplace.bean(Ledger.class);
    private final String guide = marketplace.user("guide");
    private final String user = marketplace.user("user");
    private final String event = marketplace.event();

    @Test
    void a_payment_is_credited_once() {
        String order = LivingMarketplace.fresh("order");

        assertThat(pays("100.00", order)).isEqualTo(Posted.POSTED);
        assertThat(pays("100.00", order)).isEqualTo(Posted.KNOWN);

        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(100));
        assertThat(marketplace.documents.ledger(guide)).containsExactly("payment 100.00 RUB");
    }

    @Test
    void what_a_balance_does_not_cover_changes_nothing() {
        pays("100.00", LivingMarketplace.fresh("order"));
        String payout = LivingMarketplace.fresh("payout");

        assertThat(ledger.withdraw(guide, Money.rubles("100.01"), payout)).isEqualTo(Posted.NOT_COVERED);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(100));
        assertThat(ledger.withdraw(guide, Money.rubles("100.00"), payout)).isEqualTo(Posted.POSTED);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.kopecks(0));
    }

    @Test
    void a_payout_that_fails_returns_the_money_once_by_a_row_of_its_own() {
        pays("100.00", LivingMarketplace.fresh("order"));
        String payout = LivingMarketplace.fresh("payout");
        ledger.withdraw(guide, Money.rubles(70), payout);

        assertThat(ledger.takeBack(payout)).isEqualTo(Posted.POSTED);
        assertThat(ledger.takeBack(payout)).isEqualTo(Posted.KNOWN);

        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(100));
        assertThat(marketplace.documents.ledger(guide))
                .containsExactly("payment 100.00 RUB", "withdraw 70.00 RUB", "withdraw -70.00 RUB");
    }

    @Test
    void a_refund_takes_from_the_guide_what_the_guide_was_given_and_nothing_else() {
        String orderId = LivingMarketplace.fresh("order");
        Order order = new Order(orderId, user, guide, event, Money.rubles(100), Order.Status.PAID, "Экскурсия");
        String early = LivingMarketplace.fresh("refund");
        String late = LivingMarketplace.fresh("refund");

        assertThat(ledger.refund(order, early)).isEqualTo(Posted.POSTED);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.kopecks(0));
        ledger.takeBack(early);
        pays("100.00", orderId);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.rubles(100));
        assertThat(ledger.refund(order, late)).isEqualTo(Posted.POSTED);

        assertThat(marketplace.documents.balance(guide)).isEqualTo(Money.kopecks(0));
        assertThat(marketplace.documents.ledger(guide))
                .containsExactly("refund 100.00 RUB", "refund -100.00 RUB", "payment 100.00 RUB", "refund 100.00 RUB");
    }

    @Test
    void the_database_itself_keeps_the_ledger_and_the_balances() {
        pays("100.00", LivingMarketplace.fresh("order"));

        assertThatThrownBy(() ->
                        marketplace.jdbc.sql("update payments set amount = 1").update())
                .hasMessageContaining("the ledger is only ever added to");
        assertThatThrownBy(() -> marketplace.jdbc.sql("delete from payments").update())
                .hasMessageContaining("the ledger is only ever added to");
        assertThatThrownBy(() -> marketplace.jdbc.sql("truncate payments").update())
                .hasMessageContaining("the ledger is only ever added to");
        assertThatThrownBy(() -> marketplace
                        .jdbc
                        .sql("update users set balance = balance - 10001 where id = ?")
                        .param(guide)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /**
     * A few users who are each other's guides, and threads that credit, refund, withdraw and take back at random, each thing
     * by several threads at once.
     */
    @Test
    void whatever_happens_at_once_no_balance_is_negative_and_each_is_what_its_rows_say() throws Exception {
        Random random = new Random(42);
        List<String> people = List.of(guide, user, marketplace.user("third"));
        List<Order> orders = new ArrayList<>();
        List<Callable<List<Posted>>> acts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String seller = people.get(random.nextInt(3));
            String payer = people.get(random.nextInt(3));
            Order order = new Order(
                    LivingMarketplace.fresh("order"),
                    payer,
                    seller,
                    event,
                    Money.kopecks(1 + random.nextInt(10_000)),
                    Order.Status.PAID,
                    "Экскурсия");
            orders.add(order);
            Callable<List<Posted>> act = act(random.nextInt(4), order, orders.get(random.nextInt(orders.size())));
            for (int copies = 1 + random.nextInt(3); copies > 0; copies--) {
                acts.add(act);
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Posted> posted = new ArrayList<>();
        try {
            for (Future<List<Posted>> act : threads.invokeAll(acts)) {
                posted.addAll(act.get());
            }
        } finally {
            threads.shutdown();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }

        assertThat(posted).contains(Posted.POSTED, Posted.KNOWN, Posted.NOT_COVERED);
        long rows = 0;
        for (String person : people) {
            assertThat(marketplace.documents.balance(person)).isEqualTo(marketplace.documents.ledgerSum(person));
            assertThat(marketplace.documents.balance(person).isNegative()).isFalse();
            rows += marketplace.documents.ledger(person).size();
        }
        assertThat(rows).isEqualTo(posted.stream().filter(Posted.POSTED::equals).count());
    }

    private Callable<List<Posted>> act(int kind, Order order, Order earlier) {
        String payout = LivingMarketplace.fresh("payout");
        String refund = "refund-" + earlier.id();
        return switch (kind) {
            case 0, 1 ->
                () -> List.of(
                        ledger.paymentEvent(order.seller(), order.user(), order.event(), order.amount(), order.id()));
            case 2 -> () -> List.of(ledger.refund(earlier, refund));
            default ->
                () -> {
                    Posted posted =
                            ledger.withdraw(order.seller(), order.amount().times(3), payout);
                    return posted == Posted.NOT_COVERED || order.amount().minor() % 2 == 0
                            ? List.of(posted)
                            : List.of(posted, ledger.takeBack(payout));
                };
        };
    }

    private Posted pays(String amount, String order) {
        return ledger.paymentEvent(guide, user, event, Money.rubles(amount), order);
    }
}
