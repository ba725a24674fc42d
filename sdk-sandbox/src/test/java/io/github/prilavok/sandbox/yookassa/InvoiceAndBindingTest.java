package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvoiceAndBindingTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    private ObjectNode invoice(boolean capture) {
        ObjectNode invoice = tree("{'payment_data':{'amount':{'value':'90.00','currency':'RUB'},'metadata':{'a':'b'}},"
                + "'cart':[{'description':'Чай','price':{'value':'100.00','currency':'RUB'},"
                + "'discount_price':{'value':'90.00','currency':'RUB'},'quantity':1}],"
                + "'delivery_method_data':{'type':'self'},'locale':'ru_RU'}");
        ((ObjectNode) invoice.path("payment_data")).put("capture", capture);
        return invoice.put(
                "expires_at", merchant.clock.instant().plus(Duration.ofDays(1)).toString());
    }

    @Test
    void an_invoice_leads_to_a_payment() {
        Answer made = merchant.post("v3/invoices", invoice(true)).ok();
        assertThat(made.id()).startsWith("in-").hasSize(39);
        assertThat(made.get("status")).isEqualTo("pending");
        String url = made.body().path("delivery_method").path("url").textValue();

        merchant.yookassa.buyer().paysInvoice(url);

        Answer paid = merchant.get("v3/invoices/" + made.id()).ok();
        assertThat(paid.get("status")).isEqualTo("succeeded");
        assertThat(paid.body().has("delivery_method")).isFalse();
        assertThat(paid.body().has("expires_at")).isFalse();
        Answer payment = merchant.get("v3/payments/"
                        + paid.body().path("payment_details").path("id").textValue())
                .ok();
        assertThat(payment.body().path("invoice_details").path("id").textValue())
                .isEqualTo(made.id());
        assertThat(payment.body().path("metadata")).isEqualTo(object().put("a", "b"));
        assertThat(merchant.notifications()
                        .get(0)
                        .path("object")
                        .path("invoice_details")
                        .path("id")
                        .textValue())
                .isEqualTo(made.id());
    }

    @Test
    void an_invoice_expires_or_is_canceled_by_hand_or_with_its_hold() {
        Answer unpaid = merchant.post("v3/invoices", invoice(true)).ok();
        Answer taken = merchant.post("v3/invoices", invoice(true)).ok();
        merchant.yookassa.cancelsInvoice(taken.id());
        Answer held = merchant.post("v3/invoices", invoice(false)).ok();
        merchant.yookassa.buyer().paysInvoice(held.id());
        assertThat(merchant.get("v3/invoices/" + held.id()).ok().get("status")).isEqualTo("succeeded");

        merchant.clock.advance(Duration.ofDays(8));

        assertReason(unpaid, "invoice_expired");
        assertReason(taken, "invoice_canceled");
        assertReason(held, "payment_expired_on_capture");
    }

    private void assertReason(Answer invoice, String reason) {
        Answer shown = merchant.get("v3/invoices/" + invoice.id()).ok();
        assertThat(shown.get("status")).isEqualTo("canceled");
        assertThat(shown.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo(reason);
    }

    @Test
    void an_invoice_is_read_strictly() {
        merchant.post("v3/invoices", invoice(true).put("expires_at", "2020-01-01T00:00:00Z"))
                .invalid("expires_at");
        merchant.post("v3/invoices", with(invoice(true), "delivery_method_data", "{'type':'sms'}"))
                .invalid("delivery_method_data.phone");
        merchant.post("v3/invoices", with(invoice(true), "cart", "[]")).invalid("cart");
        merchant.post("v3/invoices", invoice(true).put("locale", "ru_ru")).invalid("locale");
        merchant.get("v3/invoices/in-1").refused(404, "not_found", "invoice_id");
    }

    private static ObjectNode binding() {
        return tree("{'type':'bank_card','confirmation':{'type':'redirect','return_url':'https://shop.example/'}}");
    }

    @Test
    void a_card_is_bound_and_charged() {
        Answer made = merchant.post("v3/payment_methods", binding()).ok();
        assertThat(made.get("status")).isEqualTo("pending");
        assertThat(made.body().path("saved").booleanValue()).isFalse();
        ObjectNode charge = object().put("payment_method_id", made.id()).put("capture", true);
        charge.set("amount", money("10.00"));
        merchant.post("v3/payments", charge).invalid("payment_method_id");

        merchant.yookassa
                .buyer()
                .binds(made.body().path("confirmation").path("confirmation_url").textValue(), TestCard.MIR);

        Answer bound = merchant.get("v3/payment_methods/" + made.id()).ok();
        assertThat(bound.get("status")).isEqualTo("active");
        assertThat(bound.body().path("saved").booleanValue()).isTrue();
        assertThat(bound.body().path("card").path("card_type").textValue()).isEqualTo("Mir");
        assertThat(bound.body().path("holder").path("account_id").textValue()).isEqualTo("100500");
        assertThat(merchant.events()).containsExactly("payment_method.active");
        assertThat(merchant.post("v3/payments", charge).ok().get("status")).isEqualTo("succeeded");
    }

    @Test
    void a_binding_may_come_to_nothing_without_an_event() {
        Answer declined = merchant.post("v3/payment_methods", binding()).ok();
        merchant.yookassa.buyer().bindsInVain(declined.id());
        Answer forgotten = merchant.post("v3/payment_methods", binding()).ok();
        merchant.clock.advance(Duration.ofHours(1));
        Answer broke = merchant.post("v3/payment_methods", binding()).ok();
        merchant.yookassa.buyer().binds(broke.id(), TestCard.INSUFFICIENT_FUNDS);

        for (Answer answer : new Answer[] {declined, forgotten, broke}) {
            assertThat(merchant.get("v3/payment_methods/" + answer.id()).ok().get("status"))
                    .isEqualTo("inactive");
        }
        assertThat(merchant.events()).isEmpty();
    }

    @Test
    void an_account_is_bound_by_qr() {
        merchant.post("v3/payment_methods", with(binding(), "confirmation", "{'type':'qr'}"))
                .invalid("confirmation.type");
        Answer made = merchant.post("v3/payment_methods", tree("{'type':'sbp','confirmation':{'type':'qr'}}"))
                .ok();

        merchant.yookassa
                .buyer()
                .binds(made.body()
                        .path("confirmation")
                        .path("confirmation_data")
                        .textValue());

        Answer bound = merchant.get("v3/payment_methods/" + made.id()).ok();
        assertThat(bound.body().path("payer_bank_details").path("bank_id").textValue())
                .hasSize(12);
    }
}
