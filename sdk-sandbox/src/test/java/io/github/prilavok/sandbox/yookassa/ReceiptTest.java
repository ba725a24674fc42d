package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.IdempotenceTest.refund;
import static io.github.prilavok.sandbox.yookassa.Merchant.money;
import static io.github.prilavok.sandbox.yookassa.Merchant.object;
import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Total;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
    private final Merchant merchant = new Merchant();

    ReceiptTest() {
        merchant.yookassa.shop().fiscalization("atol");
    }

    @AfterEach
    void close() {
        merchant.close();
    }

    /** Two units at this price. */
    static String receipt(String price) {
        return ("{'customer':{'email':'u@example.com'},'items':[{'description':'Чай','quantity':2,'amount':"
                        + "{'value':'PRICE','currency':'RUB'},'vat_code':11,'payment_subject':'commodity',"
                        + "'payment_mode':'full_prepayment','measure':'piece'}]}")
                .replace("PRICE", price);
    }

    private static ObjectNode withReceipt(String sum, String price) {
        return with(order(sum), "receipt", receipt(price));
    }

    @Test
    void is_registered_a_while_after_the_payment() {
        merchant.post("v3/payments", order("100.00")).invalid("receipt");
        Answer pending = merchant.pending(withReceipt("100.00", "50.00"));
        assertThat(pending.get("receipt_registration")).isEqualTo("pending");
        merchant.yookassa.buyer().pays(pending.id());

        merchant.clock.advance(Duration.ofSeconds(10));

        assertThat(merchant.get("v3/payments/" + pending.id()).ok().get("receipt_registration"))
                .isEqualTo("succeeded");
        Answer list = merchant.get("v3/receipts?payment_id=" + pending.id()).ok();
        assertThat(list.body().path("items")).hasSize(1);
        ObjectNode receipt = (ObjectNode) list.body().path("items").path(0);
        assertThat(receipt.path("id").asText()).startsWith("rt-").hasSize(39);
        assertThat(receipt.path("registered_at").asText()).endsWith("+03:00");
        assertThat(receipt.has("customer")).isFalse();
        assertThat(merchant.get("v3/receipts/" + receipt.path("id").asText())
                        .ok()
                        .body())
                .isEqualTo(receipt);
        assertThat(merchant.yookassa.ledger().total(Kind.RECEIPT)).isEqualTo(new Total(1, new BigDecimal("100.00")));
    }

    @Test
    void may_be_refused_by_the_register() {
        merchant.yookassa.receiptsFail(true);
        Answer paid = merchant.paid(withReceipt("100.00", "50.00"));

        merchant.clock.advance(Duration.ofSeconds(10));

        assertThat(merchant.get("v3/payments/" + paid.id()).ok().get("receipt_registration"))
                .isEqualTo("canceled");
        assertThat(merchant.yookassa.ledger().total(Kind.RECEIPT).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'value':'50.00'|'value':'49.99'|receipt.items",
                "'quantity':2|'quantity':2.0001|receipt.items[0].quantity",
                "'quantity':2|'quantity':0|receipt.items[0].quantity",
                "'vat_code':11|'vat_code':13|receipt.items[0].vat_code",
                "'vat_code':11|'vat_code':0|receipt.items[0].vat_code",
                "'vat_code':11,||receipt.items[0].vat_code",
                "'email':'u@example.com'|'full_name':'U'|receipt.customer.email",
                "'email':'u@example.com'|'phone':'+79000000000'|receipt.customer.phone",
                "'commodity'|'toy'|receipt.items[0].payment_subject",
                "'measure':'piece'|'mark_mode':0|receipt.items[0].mark_mode",
                "'measure':'piece'|'mark_code_info':{}|receipt.items[0].mark_code_info",
                "'value':'50.00'|'value':50.00|receipt.items[0].amount.value"
            })
    void is_read_strictly(String right, @Nullable String wrong, String parameter) {
        ObjectNode order = order("100.00");
        String changed = receipt("50.00").replace(right, wrong == null ? "" : wrong);

        Answer answer = merchant.post("v3/payments", with(order, "receipt", changed));

        answer.invalid(parameter);
        assertThat(answer.get("description")).isEqualTo("Receipt is missing or illegal");
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isZero();
    }

    @Test
    void of_a_part_fits_the_part() {
        Answer held = merchant.paid(withReceipt("100.00", "50.00").put("capture", false));
        String path = "v3/payments/" + held.id() + "/capture";
        ObjectNode part = object();
        part.set("amount", money("40.00"));
        merchant.post(path, part).invalid("receipt");
        merchant.post(path, with(part.deepCopy(), "receipt", receipt("50.00"))).invalid("receipt.items");
        merchant.post(path, with(part, "receipt", receipt("20.00"))).ok();

        merchant.post("v3/refunds", refund(held.id(), "10.00")).invalid("receipt");
        merchant.post("v3/refunds", with(refund(held.id(), "10.00"), "receipt", receipt("5.00")))
                .ok();
        merchant.clock.advance(Duration.ofSeconds(10));
        assertThat(merchant.yookassa.ledger().total(Kind.RECEIPT)).isEqualTo(new Total(1, new BigDecimal("40.00")));
        assertThat(merchant.yookassa.ledger().total(Kind.REFUND_RECEIPT))
                .isEqualTo(new Total(1, new BigDecimal("10.00")));
    }

    @Test
    void of_a_whole_refund_is_made_of_the_payments() {
        Answer paid = merchant.paid(withReceipt("100.00", "50.00"));

        Answer refund = merchant.post("v3/refunds", refund(paid.id(), "100.00")).ok();

        assertThat(refund.get("receipt_registration")).isEqualTo("pending");
        merchant.clock.advance(Duration.ofSeconds(10));
        assertThat(merchant.get("v3/receipts?refund_id=" + refund.id())
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(1);
        merchant.get("v3/receipts?refund_id=" + refund.id() + "&payment_id=" + paid.id())
                .invalid("refund_id");
    }

    @Test
    void can_be_made_after_the_payment() {
        Answer paid = merchant.paid(withReceipt("100.00", "50.00"));
        ObjectNode later = tree(receipt("50.00")).put("type", "payment").put("send", true);
        with(later, "settlements", "[{'type':'prepayment','amount':{'value':'100.00','currency':'RUB'}}]");
        merchant.post("v3/receipts", later).invalid("payment_id");
        later.put("payment_id", paid.id());
        merchant.post("v3/receipts", later.deepCopy().put("send", false)).invalid("send");
        merchant.post(
                        "v3/receipts",
                        with(
                                later.deepCopy(),
                                "settlements",
                                "[{'type':'prepayment','amount':{'value':'99.00','currency':'RUB'}}]"))
                .invalid("settlements");

        Answer made = merchant.post("v3/receipts", later).ok();

        assertThat(made.get("status")).isEqualTo("pending");
        assertThat(merchant.get("v3/receipts?payment_id=" + paid.id())
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(2);
        merchant.yookassa.shop().fiscalization(null);
        merchant.post("v3/receipts", later).refused(403, "forbidden", null);
    }

    @Test
    void of_yookassas_own_register_wants_an_email_and_measures() {
        merchant.yookassa.shop().fiscalization("yoo_receipt");
        String receipt = receipt("50.00");
        merchant.post("v3/payments", with(order("100.00"), "receipt", receipt.replace(",'measure':'piece'", "")))
                .invalid("receipt.items[0].measure");
        String phone = receipt.replace("'email':'u@example.com'", "'phone':'79000000000'");
        merchant.post("v3/payments", with(order("100.00"), "receipt", phone)).invalid("receipt.customer.email");
    }
}
