package io.github.prilavok.yookassa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.model.CancellationReason;
import io.github.prilavok.yookassa.model.CardData;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.PaymentMethod;
import io.github.prilavok.yookassa.model.PaymentMethodType;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.RefundMethod;
import io.github.prilavok.yookassa.model.VatData;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YooKassaJsonTest {
    private static <T> T read(String json, Class<T> type) {
        try {
            return YooKassaJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String write(Object value) {
        try {
            return YooKassaJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Money amount(String money) {
        return read("{\"amount\":" + money + "}", Payment.class).amount();
    }

    @Test
    void any_sum_of_any_currency_is_written_as_a_text_with_all_digits_and_read_back() {
        Random random = new Random(42);
        String[] currencies = "RUB EUR USD KZT BYN UAH UZS TRY INR MDL AZN AMD CNY".split(" ");
        for (int i = 0; i < 2_000; i++) {
            Currency currency = Currency.getInstance(currencies[random.nextInt(currencies.length)]);
            long minor = i < 200 ? i : random.nextLong() >> random.nextInt(60);
            Money money = Money.ofMinor(minor, currency);
            String json = write(money);
            assertThat(json)
                    .matches("\\{\"value\":\"-?[0-9]+\\.[0-9]{2}\",\"currency\":\"" + currency.getCurrencyCode()
                            + "\"}");
            assertThat(amount(json)).isEqualTo(money);
        }
    }

    @Test
    void a_value_is_read_in_every_spelling_that_was_seen() {
        Money one = Money.rubles(1);
        assertThat(amount("{\"value\":\"1.00\",\"currency\":\"RUB\"}")).isEqualTo(one);
        assertThat(amount("{\"value\":\"1\",\"currency\":\"RUB\"}")).isEqualTo(one);
        assertThat(amount("{\"value\":\"1.0\",\"currency\":\"RUB\"}")).isEqualTo(one);
        assertThat(amount("{\"value\":1,\"currency\":\"RUB\"}")).isEqualTo(one);
        assertThat(amount("{\"value\":1.0,\"currency\":\"RUB\"}")).isEqualTo(one);
        assertThat(amount("{\"value\":\"1.00\"}")).isEqualTo(one);
        assertThat(amount("{\"currency\":\"USD\",\"value\":\"1.00\",\"more\":{}}"))
                .isEqualTo(Money.of(BigDecimal.ONE, Currency.getInstance("USD")));
    }

    @Test
    void what_is_no_sum_is_none_and_loses_nothing_else() {
        for (String odd : new String[] {
            "null",
            "\"1.00\"",
            "[]",
            "{}",
            "{\"value\":\"\"}",
            "{\"value\":\"1.005\"}",
            "{\"value\":\"x\"}",
            "{\"value\":\"1\",\"currency\":\"ZZZZ\"}",
            "{\"value\":\"1e999999999\"}",
            "{\"value\":\"" + "9".repeat(100_000) + "\"}"
        }) {
            Payment payment = read("{\"amount\":" + odd + ",\"id\":\"p\"}", Payment.class);
            assertThat(payment.amount()).as(odd.length() > 99 ? "long" : odd).isNull();
            assertThat(payment.id()).isEqualTo("p");
        }
    }

    @ParameterizedTest
    @EnumSource(value = PaymentMethodType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void every_payment_method_that_there_is_has_its_type(PaymentMethodType type) {
        String json = "{\"id\":\"m\",\"saved\":false,\"status\":\"inactive\",\"title\":\"T\",\"type\":\"" + type.wire()
                + "\",\"more\":1}";
        PaymentMethod method = read(json, PaymentMethod.class);
        assertThat(method).isNotInstanceOf(PaymentMethod.Unknown.class);
        assertThat(method.type()).isEqualTo(type);
        assertThat(method.id()).isEqualTo("m");
        assertThat(method.saved()).isFalse();
        assertThat(Objects.requireNonNull(method.status()).wire()).isEqualTo("inactive");
        assertThat(method.title()).isEqualTo("T");
        assertThat(read(write(method), PaymentMethod.class)).isEqualTo(method);
        assertThat(method.toString()).doesNotContain("extra=null");
    }

    @Test
    void a_payment_method_of_tomorrow_fails_nothing() {
        for (String odd : new String[] {
            "{\"type\":\"brain\",\"id\":\"m\",\"waves\":{\"a\":[1.50]}}",
            "{\"id\":\"m\"}",
            "{\"type\":null,\"id\":\"m\"}",
            "{\"type\":7,\"id\":\"m\"}",
            "{\"type\":{},\"id\":\"m\"}",
        }) {
            Payment payment =
                    read("{\"id\":\"p\",\"status\":\"succeeded\",\"payment_method\":" + odd + "}", Payment.class);
            assertThat(payment.succeeded()).isTrue();
            PaymentMethod method = Objects.requireNonNull(payment.paymentMethod());
            assertThat(method).isInstanceOf(PaymentMethod.Unknown.class);
            assertThat(method.id()).isEqualTo("m");
            assertThat(method.type().value()).isEqualTo(PaymentMethodType.UNKNOWN);
            assertThat(method.saved()).isNull();
            assertThat(method.status()).isNull();
        }
        PaymentMethod brain = read("{\"type\":\"brain\",\"waves\":{\"a\":[1.5]}}", PaymentMethod.class);
        assertThat(brain.type().wire()).isEqualTo("brain");
        assertThat(write(brain)).isEqualTo("{\"type\":\"brain\",\"waves\":{\"a\":[1.5]}}");
        for (String odd : new String[] {"\"bank_card\"", "[]", "1", "true"}) {
            Payment payment = read("{\"id\":\"p\",\"payment_method\":" + odd + "}", Payment.class);
            assertThat(payment.paymentMethod()).isNull();
            assertThat(payment.id()).isEqualTo("p");
        }
        PaymentMethod card =
                read("{\"type\":\"bank_card\",\"card\":\"of another shape\",\"id\":\"m\"}", PaymentMethod.class);
        assertThat(((PaymentMethod.BankCard) card).card()).isNull();
        assertThat(card.id()).isEqualTo("m");
    }

    @Test
    void what_each_payment_method_tells() {
        PaymentMethod.Sbp sbp = (PaymentMethod.Sbp) read("""
                {"type":"sbp","id":"m","sbp_operation_id":"A","payer_bank_details":{"bank_id":"1","bic":"2"}}""", PaymentMethod.class);
        assertThat(sbp.sbpOperationId()).isEqualTo("A");
        assertThat(Objects.requireNonNull(sbp.payerBankDetails()).bic()).isEqualTo("2");
        PaymentMethod.SberLoan loan = (PaymentMethod.SberLoan) read("""
                {"type":"sber_loan","loan_option":"installments_6","discount_amount":{"value":"1.00","currency":"RUB"},\
                "suspended_until":"2026-09-01T10:00:00.000Z"}""", PaymentMethod.class);
        assertThat(loan.loanOption()).isEqualTo("installments_6");
        assertThat(loan.suspendedUntil()).isNotNull();
        PaymentMethod.B2bSberbank firm = (PaymentMethod.B2bSberbank) read("""
                {"type":"b2b_sberbank","payment_purpose":"x","vat_data":{"type":"calculated","rate":22,\
                "amount":{"value":"1.00","currency":"RUB"}},"payer_bank_details":{"full_name":"ООО","inn":"7707083893",\
                "bank_bik":"044525225","kpp":"770701001"}}""", PaymentMethod.class);
        assertThat(Objects.requireNonNull(((VatData.Calculated) Objects.requireNonNull(firm.vatData())).rate())
                        .wire())
                .isEqualTo("22");
        assertThat(Objects.requireNonNull(firm.payerBankDetails()).bankBik()).isEqualTo("044525225");
        assertThat(firm.toString()).doesNotContain("7707083893");
        PaymentMethod.ElectronicCertificate certificate =
                (PaymentMethod.ElectronicCertificate) read("""
                {"type":"electronic_certificate","electronic_certificate":{"amount":{"value":"1.00","currency":"RUB"},\
                "basket_id":"123456789012345678901234"},"articles":[{"article_number":1,"tru_code":"t","certificates":[{\
                "certificate_id":"c","tru_quantity":1,"available_compensation":{"value":"2.00","currency":"RUB"},\
                "applied_compensation":{"value":"1.00","currency":"RUB"}}]}]}""", PaymentMethod.class);
        assertThat(certificate.articles().get(0).certificates().get(0).appliedCompensation())
                .isEqualTo(Money.rubles(1));
        CardData card = Objects.requireNonNull(((PaymentMethod.TinkoffBank) read("""
                {"type":"tinkoff_bank","card":{"first6":"220000","last4":"0004","card_type":"Mir",\
                "card_product":{"code":"MCP","name":"n"},"source":"mir_pay","issuer_name":"B"}}""", PaymentMethod.class)).card());
        assertThat(card.first6()).isEqualTo("220000");
        assertThat(Objects.requireNonNull(card.cardProduct()).code()).isEqualTo("MCP");
        assertThat(read("{\"type\":\"paper\",\"x\":1}", RefundMethod.class)).isInstanceOf(RefundMethod.Unknown.class);
        assertThat(read("{\"type\":\"of_tomorrow\"}", VatData.class).type()).isEqualTo("of_tomorrow");
    }

    @Test
    void enums_of_tomorrow_keep_their_text() {
        Payment payment = read("""
                {"status":"frozen","receipt_registration":"lost","cancellation_details":{"party":"moon","reason":"tide"}}""", Payment.class);
        assertThat(Objects.requireNonNull(payment.status()).wire()).isEqualTo("frozen");
        assertThat(payment.status().value()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(payment.finished()).isFalse();
        assertThat(payment.cancellationReason()).isEqualTo(CancellationReason.UNKNOWN);
        assertThat(OpenEnum.of(VatCode.class, "11")).isEqualTo(VatCode.VAT_22);
        assertThat(OpenEnum.of(VatCode.class, "13").wire()).isEqualTo("13");
        assertThat(write(OpenEnum.of(VatCode.class, "13"))).isEqualTo("13");
    }

    @Test
    void every_vat_code_has_its_number() {
        assertThat(VatCode.values()).hasSize(13);
        for (int code = 1; code <= 12; code++) {
            assertThat(OpenEnum.of(VatCode.class, Integer.toString(code)).value())
                    .isEqualTo(VatCode.values()[code - 1]);
        }
    }
}
