package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotenceTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void a_repeat_shows_the_present_state_and_does_nothing() {
        String body = order("10.00").toString();
        Answer first = merchant.post("v3/payments", "key-1", body).ok();
        merchant.yookassa.buyer().pays(first.id());

        Answer repeat = merchant.post("v3/payments", "key-1", body).ok();

        assertThat(repeat.id()).isEqualTo(first.id());
        assertThat(repeat.get("status")).isEqualTo("succeeded");
        assertThat(merchant.yookassa.ledger().requests("createPayment")).isEqualTo(2);
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isEqualTo(1);
        assertThat(merchant.yookassa.ledger().total(Kind.CHARGE).count()).isEqualTo(1);
    }

    @Test
    void a_refund_and_a_payout_repeated_move_money_once() {
        Answer paid = merchant.paid(order("10.00"));
        String refund = refund(paid.id(), "10.00").toString();
        merchant.post("v3/refunds", "r", refund).ok();
        merchant.post("v3/refunds", "r", refund).ok();
        assertThat(merchant.yookassa.ledger().total(Kind.REFUND).count()).isEqualTo(1);

        String payout = PayoutTest.card("10.00").toString();
        merchant.asGateway();
        Answer first = merchant.post("v3/payouts", "p", payout).ok();
        merchant.clock.advance(Duration.ofSeconds(5));
        Answer second = merchant.post("v3/payouts", "p", payout).ok();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.get("status")).isEqualTo("succeeded");
        assertThat(merchant.yookassa.ledger().total(Kind.PAYOUT).count()).isEqualTo(1);
    }

    static ObjectNode refund(String payment, String sum) {
        ObjectNode refund = object().put("payment_id", payment);
        refund.set("amount", money(sum));
        return refund;
    }

    @Test
    void an_answer_that_was_lost_comes_again() {
        merchant.yookassa.misbehave().once("createPayment", Fault.status(500).afterExecuting());
        String body = order("10.00").toString();
        assertThat(merchant.post("v3/payments", "lost", body).status()).isEqualTo(500);

        merchant.post("v3/payments", "lost", body).ok();

        assertThat(merchant.get("v3/payments").ok().body().path("items")).hasSize(1);
    }

    @Test
    void another_body_or_place_with_the_same_key_is_refused() {
        Answer first =
                merchant.post("v3/payments", "key", order("10.00").toString()).ok();

        Answer other = merchant.post("v3/payments", "key", order("11.00").toString());
        other.invalid("Idempotence-Key");
        assertThat(other.get("description")).isEqualTo("Idempotence key duplicated");
        merchant.post("v3/payments/" + first.id() + "/capture", "key", "{}").invalid("Idempotence-Key");
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isEqualTo(1);
    }

    @Test
    void after_a_day_from_the_first_request_the_key_makes_something_new() {
        String body = order("10.00").toString();
        Answer first = merchant.post("v3/payments", "key", body).ok();
        merchant.clock.advance(Duration.ofHours(23));
        assertThat(merchant.post("v3/payments", "key", body).ok().id()).isEqualTo(first.id());

        merchant.clock.advance(Duration.ofHours(1));

        assertThat(merchant.post("v3/payments", "key", body).ok().id()).isNotEqualTo(first.id());
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        merchant.post("v3/payments", "key", "{}").invalid("amount");

        merchant.post("v3/payments", "key", order("10.00").toString()).ok();
    }

    @Test
    void the_key_is_required_and_has_a_form() {
        String body = order("10.00").toString();
        merchant.send(merchant.request("v3/payments")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .invalid("Idempotence-Key");
        merchant.post("v3/payments", "k".repeat(65), body).invalid("Idempotence-Key");
        merchant.post("v3/payments", "a key", body).invalid("Idempotence-Key");
        merchant.post("v3/payments", "k".repeat(64), body).ok();
    }

    @Test
    void keys_of_two_shops_have_nothing_to_do_with_each_other() {
        Answer first =
                merchant.post("v3/payments", "key", order("10.00").toString()).ok();
        merchant.yookassa.addShop("100501", "test_other");

        Answer other = merchant.as(Merchant.basic("100501", "test_other"))
                .post("v3/payments", "key", order("11.00").toString())
                .ok();

        assertThat(other.id()).isNotEqualTo(first.id());
        merchant.get("v3/payments/" + first.id()).refused(404, "not_found", "payment_id");
    }

    @Test
    void a_slow_request_is_answered_202_until_it_is_done() {
        merchant.yookassa.processesLate("createPayment", Duration.ofSeconds(2));
        String body = order("10.00").toString();

        Answer waiting = merchant.post("v3/payments", "slow", body);

        assertThat(waiting.status()).isEqualTo(202);
        assertThat(waiting.get("type")).isEqualTo("processing");
        assertThat(waiting.body().path("retry_after").intValue()).isBetween(1, 2000);
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isZero();
        merchant.post("v3/payments", "slow", order("11.00").toString()).invalid("Idempotence-Key");
        merchant.clock.advance(Duration.ofSeconds(2));
        merchant.post("v3/payments", "slow", body).ok();
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isEqualTo(1);
    }

    @Test
    void a_payment_may_time_out_inside_of_yookassa() {
        merchant.yookassa.timesOutInternally(1);

        Answer canceled = merchant.post("v3/payments", order("10.00")).ok();

        assertThat(canceled.get("status")).isEqualTo("canceled");
        assertThat(canceled.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo("internal_timeout");
    }
}
