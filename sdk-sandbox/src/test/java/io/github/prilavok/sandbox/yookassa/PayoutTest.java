package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayoutTest {
    private static final String WALLET = "{'type':'yoo_money','account_number':'4100116075156746'}";
    private static final String SBP = "{'type':'sbp','phone':'79000000000','bank_id':'100000000111'}";

    private final Merchant merchant = new Merchant().asGateway();

    @AfterEach
    void close() {
        merchant.close();
    }

    static ObjectNode to(String destination, String sum) {
        ObjectNode payout = with(object(), "payout_destination_data", destination);
        payout.set("amount", money(sum));
        return payout;
    }

    static ObjectNode card(String sum) {
        return to("{'type':'bank_card','card':{'number':'5555555555554477'}}", sum);
    }

    @Test
    void is_pending_and_then_there() {
        Answer made = merchant.post("v3/payouts", to(SBP, "320.00")).ok();
        assertThat(made.get("status")).isEqualTo("pending");
        assertThat(made.id()).startsWith("po-");
        assertThat(made.body()
                        .path("payout_destination")
                        .path("recipient_checked")
                        .booleanValue())
                .isFalse();
        assertThat(merchant.yookassa.gateway().balance()).isEqualTo(new BigDecimal("999680.00"));
        assertThat(merchant.yookassa.ledger().total(Kind.PAYOUT).count()).isZero();

        merchant.clock.advance(Duration.ofSeconds(5));

        Answer done = merchant.get("v3/payouts/" + made.id()).ok();
        assertThat(done.get("status")).isEqualTo("succeeded");
        assertThat(done.body().has("succeeded_at")).isTrue();
        assertThat(done.body().path("payout_destination").has("sbp_operation_id"))
                .isTrue();
        assertThat(merchant.yookassa.ledger().total(Kind.PAYOUT)).isEqualTo(new Total(1, new BigDecimal("320.00")));
        assertThat(merchant.events()).containsExactly("payout.succeeded");
    }

    @Test
    void that_fails_gives_the_money_back() {
        merchant.yookassa.failsNextPayout("payout_network", "recipient_not_found");
        Answer made = merchant.post("v3/payouts", to(SBP, "320.00")).ok();

        merchant.clock.advance(Duration.ofSeconds(5));

        assertCanceled(made.id(), "payout_network", "recipient_not_found");
        assertThat(merchant.yookassa.gateway().balance()).isEqualTo(new BigDecimal("1000000.00"));
        assertThat(merchant.yookassa.ledger().total(Kind.PAYOUT).count()).isZero();
        assertThat(merchant.events()).containsExactly("payout.canceled");
    }

    @Test
    void needs_money() {
        merchant.yookassa.gateway().balance(new BigDecimal("100"));
        assertCanceled(merchant.post("v3/payouts", card("100.01")).ok().id(), "yoo_money", "insufficient_funds");
        Answer wallet = merchant.post("v3/payouts", to(WALLET.replace("4100116075156746", "410011806060766"), "1.00"))
                .ok();
        merchant.clock.advance(Duration.ofSeconds(5));
        assertCanceled(wallet.id(), "yoo_money", "insufficient_funds");
        assertThat(merchant.yookassa.gateway().balance()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void destinations_and_limits_are_checked() {
        merchant.post("v3/payouts", card("4.99")).invalid("amount.value");
        merchant.post("v3/payouts", card("500000.01")).invalid("amount.value");
        merchant.post("v3/payouts", to(SBP.replace("100000000111", "999999999999"), "10.00"))
                .invalid("payout_destination_data.bank_id");
        merchant.post("v3/payouts", to(SBP.replace("79000000000", "+79000000000"), "10.00"))
                .invalid("payout_destination_data.phone");
        merchant.post("v3/payouts", card("10.00").put("payout_token", "x")).invalid("payout_destination_data");
        merchant.post("v3/payouts", to("{'type':'paypal'}", "10.00")).invalid("payout_destination_data.type");
        ObjectNode token =
                object().put("payout_token", merchant.yookassa.buyer().tokenOf(TestCard.MIR));
        token.set("amount", money("10.00"));
        assertThat(merchant.post("v3/payouts", token)
                        .ok()
                        .body()
                        .path("payout_destination")
                        .path("card")
                        .path("card_type")
                        .textValue())
                .isEqualTo("Mir");
    }

    @Test
    void can_be_found_by_one_pair_of_metadata() {
        merchant.yookassa.payoutsAreSearchableAfter(Duration.ofMinutes(1));
        Answer made = merchant.post("v3/payouts", with(card("10.00"), "metadata", "{'payout_request':'37'}"))
                .ok();
        merchant.post("v3/payouts", with(card("10.00"), "metadata", "{'payout_request':'38'}"))
                .ok();
        String search = "v3/payouts/search?metadata%5Bpayout_request%5D=37";
        assertThat(merchant.get(search).ok().body().path("items")).isEmpty();

        merchant.clock.advance(Duration.ofMinutes(1));

        assertThat(merchant.get(search).ok().body().path("items")).hasSize(1);
        assertThat(merchant.get(search)
                        .ok()
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .textValue())
                .isEqualTo(made.id());
        merchant.get("v3/payouts/search").invalid("metadata");
        merchant.get(search + "&metadata%5Ba%5D=b").invalid("metadata");
        merchant.clock.advance(Duration.ofDays(93));
        assertThat(merchant.get(search).ok().body().path("items")).isEmpty();
        assertThat(merchant.get("v3/payouts?payout_destination.type=bank_card")
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(2);
        assertThat(merchant.get("v3/payouts?status=pending").ok().body().path("items"))
                .isEmpty();
    }

    @Test
    void banks_are_listed_by_id_descending() {
        Answer banks = merchant.get("v3/sbp_banks").ok();
        assertThat(banks.get("type")).isEqualTo("list");
        assertThat(banks.body().path("items"))
                .extracting(bank -> bank.path("bank_id").textValue())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(banks.body().path("items"))
                .allSatisfy(bank -> assertThat(bank.path("bic").textValue()).hasSize(9));
    }

    @Test
    void personal_data_is_used_once_for_a_kind_and_then_forgotten() {
        ObjectNode person = tree("{'type':'sbp_payout_recipient','last_name':'Иванов-Петров','first_name':'Иван'}");
        merchant.post("v3/personal_data", person.deepCopy().put("last_name", "Ivanov2"))
                .invalid("last_name");
        merchant.post("v3/personal_data", person.deepCopy().put("type", "payout_statement_recipient"))
                .invalid("birthdate");
        Answer data = merchant.post("v3/personal_data", person).ok();
        assertThat(data.get("status")).isEqualTo("waiting_for_operation");
        assertThat(data.text()).doesNotContain("Иван");

        Answer payout = merchant.post(
                        "v3/payouts", with(to(SBP, "10.00"), "personal_data", "[{'id':'" + data.id() + "'}]"))
                .ok();

        assertThat(payout.body()
                        .path("payout_destination")
                        .path("recipient_checked")
                        .booleanValue())
                .isTrue();
        assertThat(merchant.get("v3/personal_data/" + data.id()).ok().get("status"))
                .isEqualTo("active");
        merchant.clock.advance(Duration.ofDays(30));
        Answer old = merchant.get("v3/personal_data/" + data.id()).ok();
        assertThat(old.get("status")).isEqualTo("canceled");
        assertThat(old.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo("expired_by_timeout");
    }

    private void assertCanceled(String payout, String party, String reason) {
        Answer canceled = merchant.get("v3/payouts/" + payout).ok();
        assertThat(canceled.get("status")).isEqualTo("canceled");
        assertThat(canceled.body().path("cancellation_details").path("party").textValue())
                .isEqualTo(party);
        assertThat(canceled.body().path("cancellation_details").path("reason").textValue())
                .isEqualTo(reason);
    }
}
