package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @Test
    void a_payment_waits_for_its_payer_and_is_then_charged() {
        Answer made = merchant.pending(order("1490.00"));

        assertThat(made.body().path("paid").booleanValue()).isFalse();
        assertThat(made.body().path("test").booleanValue()).isTrue();
        assertThat(made.body().path("refundable").booleanValue()).isFalse();
        assertThat(made.body().path("amount")).isEqualTo(money("1490.00"));
        assertThat(made.body().path("recipient").path("account_id").textValue()).isEqualTo("100500");
        assertThat(made.body().path("metadata")).isEqualTo(object().put("order_id", "A-42"));
        assertThat(made.id()).hasSize(36);
        assertThat(made.body().has("payment_method")).isFalse();
        String url = made.body().path("confirmation").path("confirmation_url").textValue();

        merchant.yookassa.buyer().pays(url);

        JsonNode paid = merchant.get("v3/payments/" + made.id()).ok().body();
        assertThat(paid.path("status").textValue()).isEqualTo("succeeded");
        assertThat(paid.path("paid").booleanValue()).isTrue();
        assertThat(paid.path("refundable").booleanValue()).isTrue();
        assertThat(paid.has("confirmation")).isFalse();
        assertThat(paid.path("income_amount")).isEqualTo(money("1428.91"));
        assertThat(paid.path("refunded_amount")).isEqualTo(money("0.00"));
        assertThat(Instant.parse(paid.path("captured_at").textValue())).isBeforeOrEqualTo(merchant.clock.instant());
        assertThat(paid.path("payment_method").path("type").textValue()).isEqualTo("bank_card");
        assertThat(paid.path("payment_method").path("saved").booleanValue()).isFalse();
        assertThat(paid.path("payment_method").path("card").path("last4").textValue())
                .isEqualTo("4444");
        assertThat(paid.path("authorization_details").path("rrn").asText()).hasSize(12);
        assertThat(merchant.yookassa.ledger().charged(made.id())).isEqualTo(new Total(1, new BigDecimal("1490.00")));
        assertThat(merchant.yookassa.ledger().total(Kind.CHARGE, "order_id", "A-42"))
                .isEqualTo(new Total(1, new BigDecimal("1490.00")));
        assertThat(merchant.events()).containsExactly("payment.succeeded");
        assertThat(merchant.notifications().get(0).path("object")).isEqualTo(paid);
    }

    @Test
    void two_stages_are_what_one_gets_without_capture() {
        ObjectNode order = order("100.00");
        order.remove("capture");
        Answer held = merchant.paid(order);
        assertThat(held.get("status")).isEqualTo("waiting_for_capture");
        assertThat(held.body().path("paid").booleanValue()).isTrue();
        assertThat(Instant.parse(held.get("expires_at")))
                .isBetween(
                        merchant.clock.instant().plus(Duration.ofDays(7)).minusSeconds(60),
                        merchant.clock.instant().plus(Duration.ofDays(7)));
        assertThat(merchant.yookassa.ledger().charged(held.id()).count()).isZero();

        Answer captured =
                merchant.post("v3/payments/" + held.id() + "/capture", object()).ok();

        assertThat(captured.get("status")).isEqualTo("succeeded");
        assertThat(captured.body().has("expires_at")).isFalse();
        assertThat(merchant.events()).containsExactly("payment.waiting_for_capture", "payment.succeeded");
        merchant.post("v3/payments/" + held.id() + "/capture", object()).invalid("payment_id");
        merchant.post("v3/payments/" + held.id() + "/cancel", object()).invalid("payment_id");
        assertThat(merchant.yookassa.ledger().charged(held.id())).isEqualTo(new Total(1, new BigDecimal("100.00")));
    }

    @Test
    void a_part_of_a_hold_can_be_captured_and_the_rest_is_released() {
        Answer held = merchant.paid(order("100.00").put("capture", false));
        String path = "v3/payments/" + held.id() + "/capture";
        ObjectNode tooMuch = object();
        tooMuch.set("amount", money("100.01"));
        merchant.post(path, tooMuch).invalid("amount");
        ObjectNode part = object();
        part.set("amount", money("30.00"));

        Answer captured = merchant.post(path, part).ok();

        assertThat(captured.body().path("amount")).isEqualTo(money("30.00"));
        assertThat(merchant.yookassa.ledger().total(Kind.RELEASE)).isEqualTo(new Total(1, new BigDecimal("70.00")));
        assertThat(merchant.yookassa.ledger().charged(held.id())).isEqualTo(new Total(1, new BigDecimal("30.00")));
    }

    @Test
    void a_hold_can_be_canceled_with_or_without_an_empty_object_but_not_with_null() {
        Answer held = merchant.paid(order("100.00").put("capture", false));
        String path = "v3/payments/" + held.id() + "/cancel";
        merchant.post(path, "k-null", "null").refused(400, "invalid_request", null);

        Answer canceled = merchant.send(merchant.request(path)
                        .header("Idempotence-Key", "k-cancel")
                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                .ok();

        assertThat(canceled.get("status")).isEqualTo("canceled");
        assertThat(canceled.body().path("cancellation_details").path("party").textValue())
                .isEqualTo("merchant");
        assertThat(canceled.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo("canceled_by_merchant");
        assertThat(merchant.yookassa.ledger().total(Kind.RELEASE).count()).isEqualTo(1);
        assertThat(merchant.events()).containsExactly("payment.waiting_for_capture", "payment.canceled");
    }

    @Test
    void time_ends_what_is_not_paid_and_what_is_not_captured() {
        Answer unpaid = merchant.pending(order("100.00"));
        Answer held = merchant.paid(order("100.00").put("capture", false));

        merchant.clock.advance(Duration.ofMinutes(59));
        assertThat(merchant.status(unpaid.id())).isEqualTo("pending");
        merchant.clock.advance(Duration.ofMinutes(1));
        assertCanceled(unpaid.id(), "yoo_money", "expired_on_confirmation");
        assertThatThrownBy(() -> merchant.yookassa.buyer().pays(unpaid.id())).isInstanceOf(IllegalStateException.class);
        assertThat(merchant.status(held.id())).isEqualTo("waiting_for_capture");
        merchant.clock.advance(Duration.ofDays(7));
        assertCanceled(held.id(), "yoo_money", "expired_on_capture");
    }

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void test_cards_come_to_what_they_stand_for(TestCard card) {
        Answer payment = merchant.pending(order("100.00"));

        merchant.yookassa.buyer().paysWith(payment.id(), card);

        String reason = card.reason();
        if (reason == null) {
            Answer paid = merchant.get("v3/payments/" + payment.id()).ok();
            assertThat(paid.get("status")).isEqualTo("succeeded");
            assertThat(paid.body()
                            .path("authorization_details")
                            .path("three_d_secure")
                            .path("applied")
                            .booleanValue())
                    .isEqualTo(card.name().endsWith("3DS"));
        } else {
            assertCanceled(payment.id(), card.party(), reason);
            assertThat(merchant.yookassa.ledger().charged(payment.id()).count()).isZero();
            assertThat(merchant.events()).containsExactly("payment.canceled");
        }
    }

    @Test
    void a_saved_card_is_charged_without_its_payer() {
        Answer first = merchant.paid(order("100.00").put("save_payment_method", true));
        assertThat(first.body().path("payment_method").path("saved").booleanValue())
                .isTrue();
        String method = first.body().path("payment_method").path("id").textValue();
        ObjectNode again = object().put("capture", true).put("payment_method_id", method);
        again.set("amount", money("299.00"));

        Answer charged = merchant.post("v3/payments", again).ok();

        assertThat(charged.get("status")).isEqualTo("succeeded");
        assertThat(charged.body().path("payment_method").path("id").textValue()).isEqualTo(method);
        merchant.yookassa.buyer().refusesCharges(method, "insufficient_funds");
        Answer declined = merchant.post("v3/payments", again).ok();
        assertCanceled(declined.id(), "payment_network", "insufficient_funds");
        merchant.yookassa.buyer().revokes(method);
        assertCanceled(merchant.post("v3/payments", again).ok().id(), "yoo_money", "permission_revoked");
        merchant.yookassa.shop().autopayments(false);
        merchant.post("v3/payments", again).refused(403, "forbidden", "payment_method_id");
    }

    private void assertCanceled(String payment, String party, String reason) {
        JsonNode body = merchant.get("v3/payments/" + payment).ok().body();
        assertThat(body.path("status").textValue()).as(body.toString()).isEqualTo("canceled");
        assertThat(body.path("paid").booleanValue()).isFalse();
        assertThat(body.path("cancellation_details").path("party").textValue()).isEqualTo(party);
        assertThat(body.path("cancellation_details").path("reason").textValue()).isEqualTo(reason);
    }

    @Test
    void a_method_that_nobody_knows_yet_shows_its_base_alone() {
        Answer payment = merchant.pending(order("100.00"));

        merchant.yookassa.buyer().paysBy(payment.id(), "neuro_pay");

        JsonNode method =
                merchant.get("v3/payments/" + payment.id()).ok().body().path("payment_method");
        assertThat(method.path("type").textValue()).isEqualTo("neuro_pay");
        assertThat(method.path("details").isObject()).isTrue();
    }

    @Test
    void sbp_has_no_two_stages() {
        ObjectNode order = with(order("100.00").put("capture", false), "payment_method_data", "{'type':'sbp'}");
        merchant.post("v3/payments", order).invalid("capture");

        Answer paid = merchant.paid(order.put("capture", true));

        assertThat(paid.body().path("payment_method").path("sbp_operation_id").asText())
                .isNotEmpty();
        Answer free = merchant.pending(order("100.00").put("capture", false));
        assertThatThrownBy(() -> merchant.yookassa.buyer().paysBy(free.id(), "sbp"))
                .isInstanceOf(IllegalStateException.class);
    }
}
