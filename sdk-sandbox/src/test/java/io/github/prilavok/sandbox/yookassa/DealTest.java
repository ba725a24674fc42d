package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.IdempotenceTest.refund;
import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    private Answer open(String feeMoment) {
        return merchant.post(
                        "v3/deals",
                        object().put("type", "safe_deal")
                                .put("fee_moment", feeMoment)
                                .put("description", "DEAL-7"))
                .ok();
    }

    private static ObjectNode payment(String deal) {
        return with(
                order("1000.00"),
                "deal",
                "{'id':'" + deal + "','settlements':[{'type':'payout','amount':{'value':'800.00','currency':'RUB'}}]}");
    }

    private void assertBalances(String deal, String status, String balance, String payoutBalance) {
        Answer shown = merchant.get("v3/deals/" + deal).ok();
        assertThat(shown.get("status")).isEqualTo(status);
        assertThat(shown.body().path("balance")).isEqualTo(money(balance));
        assertThat(shown.body().path("payout_balance")).isEqualTo(money(payoutBalance));
    }

    @Test
    void the_fee_stays_in_it_or_leaves_at_once() {
        Answer held = open("deal_closed");
        Answer gone = open("payment_succeeded");
        assertThat(held.id()).startsWith("dl-");
        assertThat(Duration.between(
                        java.time.Instant.parse(held.get("created_at")),
                        java.time.Instant.parse(held.get("expires_at"))))
                .isEqualTo(Duration.ofDays(90));

        merchant.paid(payment(held.id()));
        merchant.paid(payment(gone.id()));

        assertBalances(held.id(), "opened", "1000.00", "800.00");
        assertBalances(gone.id(), "opened", "800.00", "800.00");
        assertThat(merchant.get("v3/deals?full_text_search=deal-7").ok().body().path("items"))
                .hasSize(2);
        merchant.get("v3/deals?full_text_search=dea").invalid("full_text_search");
    }

    @Test
    void the_payout_closes_it() {
        Answer deal = open("deal_closed");
        merchant.paid(payment(deal.id()));
        ObjectNode payout = with(PayoutTest.card("800.00"), "deal", "{'id':'" + deal.id() + "'}");
        ObjectNode tooMuch = payout.deepCopy();
        tooMuch.set("amount", money("800.01"));
        merchant.asGateway().post("v3/payouts", tooMuch).invalid("amount");

        merchant.post("v3/payouts", payout).ok();
        merchant.post("v3/payouts", payout).invalid("amount");
        merchant.clock.advance(Duration.ofSeconds(5));

        merchant.asShop();
        assertBalances(deal.id(), "closed", "0.00", "0.00");
        assertThat(merchant.events()).containsExactlyInAnyOrder("payment.succeeded", "payout.succeeded", "deal.closed");
        assertThat(merchant.yookassa.gateway().balance()).isEqualTo(new BigDecimal("1000000.00"));
        merchant.post("v3/payments", payment(deal.id())).invalid("deal.id");
    }

    @Test
    void the_shop_itself_may_pay_out_of_it_and_a_failed_payout_leaves_it_open() {
        Answer deal = open("deal_closed");
        merchant.paid(payment(deal.id()));
        ObjectNode payout = with(PayoutTest.card("800.00"), "deal", "{'id':'" + deal.id() + "'}");
        merchant.yookassa.failsNextPayout("payout_network", "rejected_by_payee");
        Answer failed = merchant.post("v3/payouts", payout).ok();
        merchant.clock.advance(Duration.ofSeconds(5));
        assertThat(merchant.get("v3/payouts/" + failed.id()).ok().get("status")).isEqualTo("canceled");
        assertBalances(deal.id(), "opened", "1000.00", "800.00");

        merchant.post("v3/payouts", payout).ok();

        merchant.clock.advance(Duration.ofSeconds(5));
        assertBalances(deal.id(), "closed", "0.00", "0.00");
    }

    @Test
    void a_refund_takes_from_the_seller() {
        Answer deal = open("payment_succeeded");
        Answer paid = merchant.paid(payment(deal.id()));
        merchant.post("v3/refunds", refund(paid.id(), "800.00")).invalid("deal");
        String part = "{'refund_settlements':[{'type':'payout','amount':{'value':'800.00','currency':'RUB'}}]}";
        merchant.post("v3/refunds", with(refund(paid.id(), "1000.00"), "deal", part))
                .invalid("deal.refund_settlements");

        merchant.post("v3/refunds", with(refund(paid.id(), "800.00"), "deal", part))
                .ok();

        assertBalances(deal.id(), "closed", "0.00", "0.00");
    }

    @Test
    void a_refund_on_its_way_keeps_the_sellers_money_from_a_payout() {
        Answer deal = open("payment_succeeded");
        Answer paid = merchant.paid(payment(deal.id()));
        merchant.yookassa.refundsTake(Duration.ofMinutes(1));
        merchant.yookassa.failsNextRefund("refund_network", "rejected_by_payee");
        String part = "{'refund_settlements':[{'type':'payout','amount':{'value':'800.00','currency':'RUB'}}]}";
        merchant.post("v3/refunds", with(refund(paid.id(), "800.00"), "deal", part))
                .ok();
        ObjectNode payout = with(PayoutTest.card("800.00"), "deal", "{'id':'" + deal.id() + "'}");
        merchant.post("v3/payouts", payout).invalid("amount");

        merchant.clock.advance(Duration.ofMinutes(1));

        assertBalances(deal.id(), "opened", "800.00", "800.00");
        merchant.post("v3/payouts", payout).ok();
    }

    @Test
    void its_end_gives_the_buyer_the_money_back() {
        Answer deal = open("deal_closed");
        Answer paid = merchant.paid(payment(deal.id()));

        merchant.clock.advance(Duration.ofDays(90));

        assertBalances(deal.id(), "closed", "0.00", "0.00");
        assertThat(merchant.get("v3/payments/" + paid.id()).ok().body().path("refunded_amount"))
                .isEqualTo(money("1000.00"));
        assertThat(merchant.yookassa.ledger().total(Kind.REFUND).count()).isEqualTo(1);
    }

    @Test
    void sbp_is_not_for_deals() {
        Answer deal = open("deal_closed");
        merchant.post("v3/payments", with(payment(deal.id()), "payment_method_data", "{'type':'sbp'}"))
                .invalid("payment_method_data.type");
        merchant.post("v3/payments", payment("dl-" + "0".repeat(36))).invalid("deal.id");
    }
}
