package io.github.prilavok.sandbox.yookassa;

import static io.github.prilavok.sandbox.yookassa.Merchant.order;
import static io.github.prilavok.sandbox.yookassa.Merchant.tree;
import static io.github.prilavok.sandbox.yookassa.Merchant.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.Merchant.Answer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentCheckTest {
    private final Merchant merchant = new Merchant();

    @AfterEach
    void close() {
        merchant.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "amount|{'value':10,'currency':'RUB'}|amount.value",
                "amount|{'value':'10.001','currency':'RUB'}|amount.value",
                "amount|{'value':'0.00','currency':'RUB'}|amount.value",
                "amount|{'value':'1 000.00','currency':'RUB'}|amount.value",
                "amount|{'value':'10.00','currency':'USD'}|amount.currency",
                "amount|{'value':'10.00'}|amount.currency",
                "capture|'true'|capture",
                "metadata|{'a':1}|metadata.a",
                "metadata|{'a2345678901234567890123456789012x':'1'}|metadata.a2345678901234567890123456789012x",
                "confirmation|{'type':'code_verification'}|confirmation.type",
                "confirmation|{'type':'redirect'}|confirmation.return_url",
                "confirmation|{'type':'embedded','locale':'en_us'}|confirmation.locale",
                "confirmation|null|payment_method_data",
                "payment_method_data|{'type':'qiwi'}|payment_method_data.type",
                "payment_method_data|{'type':'mobile_balance'}|payment_method_data.phone",
                "payment_method_data|{'type':'sber_loan'}|amount.value",
                "payment_method_data|{'type':'bank_card','card':{'number':'1'}}|payment_method_data.card.number",
                "payment_method_data|{'type':'b2b_sberbank'}|payment_method_data.payment_purpose",
                "payment_method_id|'unknown'|payment_method_id",
                "payment_token|'unknown'|payment_token",
                "recipient|{'gateway_id':'1'}|recipient.gateway_id",
                "transfers|[{'account_id':'1','amount':{'value':'11.00','currency':'RUB'}}]|transfers",
                "receiver|{'type':'bank_account','account_number':'1','bic':'044525225'}|receiver.account_number",
                "airline|{'passengers':[]}|airline.booking_reference",
                "statements|[{'type':'payment_overview','delivery_method':{'type':'email'}}]|statements[0].delivery_method.email"
            })
    void refuses(String field, String value, String parameter) {
        merchant.post("v3/payments", with(order("10.00"), field, value)).invalid(parameter);
        assertThat(merchant.yookassa.ledger().executed("createPayment")).isZero();
    }

    @Test
    void texts_have_limits() {
        merchant.post("v3/payments", order("10.00").put("description", "я".repeat(129)))
                .invalid("description");
        merchant.post("v3/payments", order("10.00").put("description", "я".repeat(128)))
                .ok();
        ObjectNode many = order("10.00");
        ObjectNode metadata = many.putObject("metadata");
        for (int i = 0; i < 17; i++) {
            metadata.put("k" + i, "v");
        }
        merchant.post("v3/payments", many).invalid("metadata");
    }

    @Test
    void a_method_that_the_shop_does_not_have_is_forbidden() {
        merchant.yookassa.shop().paymentMethods("bank_card", "yoo_money");
        merchant.post("v3/payments", with(order("10.00"), "payment_method_data", "{'type':'sbp'}"))
                .refused(403, "forbidden", "payment_method_data.type");
    }

    @Test
    void each_confirmation_has_its_answer() {
        assertThat(confirmation("{'type':'embedded'}")
                        .path("confirmation_token")
                        .asText())
                .isNotEmpty();
        assertThat(confirmation("{'type':'qr'}").path("confirmation_data").asText())
                .isNotEmpty();
        assertThat(confirmation("{'type':'mobile_application','return_url':'app://x'}")
                        .path("confirmation_url")
                        .asText())
                .isNotEmpty();
        assertThat(confirmation("{'type':'external'}")).isEqualTo(tree("{'type':'external'}"));
    }

    private ObjectNode confirmation(String wanted) {
        Answer made = merchant.pending(with(order("10.00"), "confirmation", wanted));
        ObjectNode confirmation = (ObjectNode) made.body().path("confirmation");
        confirmation.properties().stream()
                .filter(field -> !field.getKey().equals("type"))
                .findFirst()
                .ifPresent(
                        field -> merchant.yookassa.buyer().pays(field.getValue().asText()));
        return confirmation;
    }

    @Test
    void a_token_is_charged_once() {
        String token = merchant.yookassa.buyer().tokenOf(TestCard.MASTERCARD);
        ObjectNode order = order("10.00").put("payment_token", token);
        order.remove("confirmation");

        assertThat(merchant.post("v3/payments", order).ok().get("status")).isEqualTo("succeeded");
        merchant.post("v3/payments", order).invalid("payment_token");
    }

    @Test
    void a_card_that_the_shop_sends_may_need_its_payer() {
        String card =
                "{'type':'bank_card','card':{'number':'NUMBER','expiry_year':'2030','expiry_month':'12','csc':'123'}}";
        ObjectNode plain = with(order("10.00"), "payment_method_data", card.replace("NUMBER", "4111111111111111"));
        assertThat(merchant.post("v3/payments", plain).ok().get("status")).isEqualTo("succeeded");

        Answer asked = merchant.pending(
                with(order("10.00"), "payment_method_data", card.replace("NUMBER", "4793128161644804")));
        merchant.yookassa.buyer().pays(asked.id());

        Answer paid = merchant.get("v3/payments/" + asked.id()).ok();
        assertThat(paid.body().path("payment_method").path("card").path("last4").textValue())
                .isEqualTo("4804");
        assertThat(paid.body()
                        .path("authorization_details")
                        .path("three_d_secure")
                        .path("applied")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void a_list_is_paged_by_its_cursor_newest_first() {
        for (int i = 0; i < 5; i++) {
            merchant.pending(order("10.00"));
        }
        Answer sixth = merchant.paid(order("10.00"));
        Answer first = merchant.get("v3/payments?limit=4").ok();
        assertThat(first.get("type")).isEqualTo("list");
        assertThat(first.body().path("items").path(0).path("id").textValue()).isEqualTo(sixth.id());
        merchant.pending(order("10.00"));
        Answer second = merchant.get("v3/payments?limit=4&cursor=" + first.get("next_cursor"))
                .ok();
        Set<String> seen = new HashSet<>();
        first.body().path("items").forEach(item -> seen.add(item.path("id").textValue()));
        second.body().path("items").forEach(item -> seen.add(item.path("id").textValue()));
        assertThat(seen).hasSize(6);
        assertThat(second.body().has("next_cursor")).isFalse();
        merchant.get("v3/payments?status=succeeded&cursor=" + first.get("next_cursor"))
                .invalid("cursor");
        assertThat(merchant.get("v3/payments?status=succeeded").ok().body().path("items"))
                .hasSize(1);
        assertThat(merchant.get("v3/payments?payment_method=bank_card")
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(merchant.get("v3/payments?created_at.lt=2020-01-01T00%3A00%3A00.000Z")
                        .ok()
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(merchant.get("v3/payments?captured_at.gte=" + sixth.get("captured_at"))
                        .ok()
                        .body()
                        .path("items"))
                .hasSize(1);
        merchant.get("v3/payments?limit=101").invalid("limit");
        merchant.get("v3/payments?status=failed").invalid("status");
        merchant.get("v3/payments?created_at.gte=yesterday").invalid("created_at.gte");
        merchant.get("v3/payments?created_at_gte=2020-01-01T00%3A00%3A00.000Z").invalid("created_at_gte");
    }
}
