package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.IdempotenceTest.refund;
import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void parts_can_be_given_back_up_to_the_sum() {
        Answer paid = merchant.paid(order("100.00"));

        Answer first = merchant.post("v3/refunds", refund(paid.id(), "30.00")).ok();
        assertThat(first.get("status")).isEqualTo("succeeded");
        assertThat(first.body().path("refund_authorization_details").path("rrn").asText())
                .hasSize(12);
        assertThat(merchant.get("v3/refunds/" + first.id()).ok().body()).isEqualTo(first.body());
        merchant.post("v3/refunds", refund(paid.id(), "70.01")).invalid("amount");
        merchant.post("v3/refunds", refund(paid.id(), "0.50")).invalid("amount");
        merchant.post("v3/refunds", refund(paid.id(), "69.50")).invalid("amount");
        merchant.post("v3/refunds", refund(paid.id(), "70.00")).ok();

        Answer payment = merchant.get("v3/payments/" + paid.id()).ok();
        assertThat(payment.get("status")).isEqualTo("succeeded");
        assertThat(payment.body().path("refunded_amount")).isEqualTo(money("100.00"));
        assertThat(payment.body().path("refundable").booleanValue()).isFalse();
        assertThat(merchant.yookassa.ledger().refunded(paid.id())).isEqualTo(new Total(2, new BigDecimal("100.00")));
        // Notifications of different objects may overtake each other.
        assertThat(merchant.events())
                .containsExactlyInAnyOrder("payment.succeeded", "refund.succeeded", "refund.succeeded");
        assertThat(merchant.get("v3/refunds?payment_id=" + paid.id())
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void a_pending_refund_reserves_its_sum_and_its_cancel_is_no_event() {
        Answer paid = merchant.paid(order("100.00"));
        merchant.yookassa.refundsTake(Duration.ofMinutes(5));
        merchant.yookassa.failsNextRefund("refund_network", "rejected_by_payee");
        Answer pending = merchant.post("v3/refunds", refund(paid.id(), "60.00")).ok();
        assertThat(pending.get("status")).isEqualTo("pending");
        merchant.post("v3/refunds", refund(paid.id(), "60.00")).invalid("amount");

        merchant.clock.advance(Duration.ofMinutes(5));

        Answer canceled = merchant.get("v3/refunds/" + pending.id()).ok();
        assertThat(canceled.get("status")).isEqualTo("canceled");
        assertThat(canceled.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo("rejected_by_payee");
        assertThat(merchant.events()).containsExactly("payment.succeeded");
        assertThat(merchant.yookassa.ledger().refunded(paid.id()).count()).isZero();
        merchant.post("v3/refunds", refund(paid.id(), "60.00")).ok();
    }

    @Test
    void only_what_was_paid_by_a_method_that_gives_back_is_given_back() {
        Answer pending = merchant.pending(order("100.00"));
        merchant.post("v3/refunds", refund(pending.id(), "10.00")).invalid("payment_id");
        merchant.post("v3/refunds", refund("nothing", "10.00")).invalid("payment_id");
        Answer cash = merchant.paid(with(order("100.00"), "payment_method_data", "{'type':'cash'}"));
        assertThat(cash.body().path("refundable").booleanValue()).isFalse();
        merchant.post("v3/refunds", refund(cash.id(), "100.00")).invalid("payment_id");
        Answer phone = merchant.paid(
                with(order("100.00"), "payment_method_data", "{'type':'mobile_balance','phone':'79000000000'}"));
        merchant.post("v3/refunds", refund(phone.id(), "10.00")).invalid("payment_id");
        merchant.post("v3/refunds", refund(phone.id(), "100.00")).ok();
        Answer old = merchant.paid(order("100.00"));
        merchant.clock.advance(Duration.ofDays(3 * 366));
        merchant.post("v3/refunds", refund(old.id(), "100.00")).invalid("payment_id");
    }
}
