package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import io.github.prilavok.shop.demo.MobileApp;
import io.github.prilavok.shop.demo.MobileApp.Answer;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.CreateRefund;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refunds over the wire, before and after the seller has the money. */
class RefundTest {
    private static final Money AMOUNT = Money.rubles("1490.01");
    private static final Money NOTHING = Money.kopecks(0);
    private static final Total ONCE = new Total(1, new BigDecimal("1490.01"));
    private static final Total NEVER = new Total(0, new BigDecimal("0.00"));

    private final LivingMarketplace marketplace = LivingMarketplace.marketplace();
    private final String user = marketplace.user("user");
    private final String guide = marketplace.user("guide");
    private final String event = marketplace.event();
    private final MobileApp app = marketplace.app(user);

    @AfterEach
    void calm() {
        marketplace.yookassa().misbehave().calm();
        marketplace.yookassa().refundsTake(Duration.ZERO);
    }

    private String completedOrder() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        marketplace.documents.status("events", event, "completed");
        marketplace.untilStatus("orders", order, "completed");
        return order;
    }

    @Test
    void before_the_event_the_user_gets_the_money_back_and_the_guide_loses_nothing() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);

        Answer answer = app.refundPayment("orders/" + order);

        assertThat(answer.body().toString()).isEqualTo("{\"status\":200,\"message\":\"the refund is made\"}");
        assertThat(marketplace.orderStatus(order)).isEqualTo("refunded");
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
        assertThat(marketplace.documents.ledger(guide)).containsExactly("refund 1490.01 RUB");
        // The same call once more; and the event may be over now, for this order it is not.
        assertThat(app.refundPayment("orders/" + order).http()).isEqualTo(200);
        marketplace.documents.status("events", event, "completed");
        marketplace.untilTakenUp();
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
    }

    @Test
    void after_the_event_it_is_taken_from_the_guide() throws Exception {
        String order = completedOrder();
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);

        assertThat(app.refundPayment("orders/" + order).http()).isEqualTo(403);
        Answer answer = marketplace.app(guide).refundPayment("orders/" + order);

        assertThat(answer.http()).isEqualTo(200);
        assertThat(marketplace.orderStatus(order)).isEqualTo("refunded");
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
        assertThat(marketplace.documents.ledger(guide)).containsExactly("payment 1490.01 RUB", "refund 1490.01 RUB");
    }

    @Test
    void what_the_guides_balance_does_not_cover_is_not_refunded() throws Exception {
        String order = completedOrder();
        String request = LivingMarketplace.fresh("request");
        marketplace.documents.payoutRequest(request, guide, Money.rubles(1), LivingMarketplace.WALLET);
        marketplace.documents.status("payout_requests", request, "accepted");
        marketplace.untilStatus("payout_requests", request, "paid");
        long asked = marketplace.yookassa().ledger().requests("createRefund");

        Answer answer = marketplace.app(guide).refundPayment("orders/" + order);

        assertThat(answer.http()).isEqualTo(403);
        assertThat(answer.text("message")).contains("does not cover");
        assertThat(marketplace.orderStatus(order)).isEqualTo("completed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT.minus(Money.rubles(1)));
        assertThat(marketplace.yookassa().ledger().requests("createRefund")).isEqualTo(asked);
    }

    @Test
    void many_calls_at_once_refund_once() throws Exception {
        String order = completedOrder();

        List<Answer> answers =
                LivingMarketplace.atOnce(8, () -> marketplace.app(guide).refundPayment("orders/" + order));

        assertThat(answers).allMatch(answer -> answer.http() == 200);
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
        assertThat(marketplace.documents.ledger(guide)).hasSize(2);
    }

    @Test
    void a_refund_that_yookassa_cancels_gives_the_guide_the_money_again() throws Exception {
        String order = completedOrder();
        marketplace.yookassa().failsNextRefund("yoo_money", "insufficient_funds");

        Answer answer = marketplace.app(guide).refundPayment("orders/" + order);

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.text("error")).isEqualTo("insufficient_funds");
        assertThat(marketplace.orderStatus(order)).isEqualTo("completed");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);
        assertThat(marketplace.refunded(order)).isEqualTo(NEVER);
        assertThat(marketplace.app(guide).refundPayment("orders/" + order).text("message"))
                .isEqualTo("the refund is made");
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
    }

    @Test
    void a_pending_refund_that_comes_to_nothing_is_found_out_though_no_webhook_says_so() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        marketplace.yookassa().refundsTake(Duration.ofMinutes(2));
        marketplace.yookassa().failsNextRefund("refund_network", "rejected_by_payee");

        assertThat(app.refundPayment("orders/" + order).text("message")).isEqualTo("the refund is under way");
        assertThat(marketplace.orderStatus(order)).isEqualTo("refunding");
        // The event is over in the meantime; the guide gets the money when it is known that it does not go back.
        marketplace.documents.status("events", event, "completed");

        marketplace.untilStatus("orders", order, "completed");

        assertThat(marketplace.refunded(order)).isEqualTo(NEVER);
        assertThat(marketplace.documents.balance(guide)).isEqualTo(AMOUNT);
    }

    @Test
    void a_pending_refund_succeeds_later() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        marketplace.yookassa().refundsTake(Duration.ofMinutes(1));

        app.refundPayment("orders/" + order);

        marketplace.untilStatus("orders", order, "refunded");
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resetBefore", "resetAfter", "500 although done", "half an answer"})
    void whatever_becomes_of_the_answer_the_money_goes_back_once(String what) throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        Fault fault = switch (what) {
            case "resetBefore" -> Fault.resetBefore();
            case "resetAfter" -> Fault.resetAfter();
            case "500 although done" -> Fault.status(500).afterExecuting();
            default -> Fault.truncatedBody();
        };
        marketplace.yookassa().misbehave().holdWebhooks().times(2, "createRefund", fault);

        assertThat(app.refundPayment("orders/" + order).text("message")).isEqualTo("the refund is made");

        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
    }

    @Test
    void for_the_buyer_the_event_is_over_before_its_trigger_has_come_to_the_order() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        marketplace.inTransaction(() -> {
            marketplace.jdbc.sql("set local session_replication_role = replica").update();
            marketplace.documents.status("events", event, "completed");
        });

        Answer answer = app.refundPayment("orders/" + order);

        assertThat(answer.http()).isEqualTo(403);
        assertThat(answer.text("message")).contains("is over; only its seller");
        assertThat(marketplace.refunded(order)).isEqualTo(NEVER);
        assertThat(marketplace.app(guide).refundPayment("orders/" + order).http())
                .isEqualTo(200);
        assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
    }

    @Test
    void an_order_that_somebody_refunds_in_yookassas_profile_waits_for_a_person() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        marketplace
                .bean(YooKassaClient.class)
                .refunds()
                .createRefund(CreateRefund.of(payment(order), AMOUNT).build())
                .execute();
        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> waiting(), line -> line.startsWith("orders/" + order + ": is refunded by "));
        long asked = marketplace.yookassa().ledger().requests("createRefund");

        marketplace.documents.status("events", event, "completed");
        marketplace.untilTakenUp();

        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
        assertThat(marketplace.orderStatus(order)).isEqualTo("paid");
        Answer answer = marketplace.app(guide).refundPayment("orders/" + order);
        assertThat(answer.http()).isEqualTo(403);
        assertThat(answer.text("message")).contains("waits for a person");
        assertThat(marketplace.yookassa().ledger().requests("createRefund")).isEqualTo(asked);
    }

    private String payment(String order) {
        return String.valueOf(marketplace
                .bean(Operations.class)
                .succeededPayment(order)
                .orElseThrow()
                .objectId());
    }

    private String waiting() {
        List<String> parked = marketplace.documents.parked();
        return parked.isEmpty() ? "" : parked.get(parked.size() - 1);
    }

    @Test
    void what_a_forged_webhook_says_of_a_refund_leaves_nothing_to_a_person() throws Exception {
        String order = marketplace.paidOrder(user, guide, event);
        String payment = payment(order);
        app.refundPayment("orders/" + order);

        assertThat(marketplace
                        .yookassa()
                        .forges(
                                "refund.succeeded",
                                "{\"type\":\"notification\",\"event\":\"refund.succeeded\",\"object\":{\"id\":\"forged-"
                                        + order + "\",\"status\":\"succeeded\",\"payment_id\":\"" + payment
                                        + "\",\"amount\":{\"value\":\"1490.01\",\"currency\":\"RUB\"}}}"))
                .isEqualTo(200);

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> marketplace
                                .jdbc
                                .sql("select count(*) from webhook where dedup_key like ?")
                                .param("%forged-" + order + "%")
                                .query(Integer.class)
                                .single()
                        == 1);
        marketplace.untilLookedAt("order-" + order + "-1");
        assertThat(marketplace.documents.parked()).noneMatch(line -> line.contains(order));
    }

    @Test
    void a_refund_that_comes_to_nothing_does_not_undo_what_a_person_has_settled() throws Exception {
        String order = completedOrder();
        marketplace.yookassa().refundsTake(Duration.ofMinutes(2));
        marketplace.yookassa().failsNextRefund("refund_network", "rejected_by_payee");
        marketplace.app(guide).refundPayment("orders/" + order);

        marketplace.documents.status("orders", order, "refunded");

        await().atMost(LivingMarketplace.PATIENCE)
                .until(() -> waiting(), line -> line.startsWith("refund-" + order + "-1: has come to nothing"));
        assertThat(marketplace.orderStatus(order)).isEqualTo("refunded");
        assertThat(marketplace.documents.balance(guide)).isEqualTo(NOTHING);
        assertThat(marketplace.documents.ledger(guide)).hasSize(2);
    }

    @Test
    void refunding_an_event_gives_each_user_the_money_back() throws Exception {
        String other = marketplace.user("other");
        List<String> paid =
                List.of(marketplace.paidOrder(user, guide, event), marketplace.paidOrder(other, guide, event));
        String unpaid = marketplace.order(user, guide, event);

        assertThat(marketplace.bean(OrderRefunds.class).refundEvent(event)).hasSize(2);
        assertThat(marketplace.bean(OrderRefunds.class).refundEvent(event)).hasSize(2);

        for (String order : paid) {
            marketplace.untilStatus("orders", order, "refunded");
            assertThat(marketplace.refunded(order)).isEqualTo(ONCE);
        }
        assertThat(marketplace.orderStatus(unpaid)).isEqualTo("created");
        assertThat(marketplace.documents.ledger(guide)).hasSize(2);
    }
}
