package io.github.prilavok.yookassa.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.model.CapturePayment;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreateRefund;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReceiptChecksTest {
    private static final ReceiptItem TEA = ReceiptItem.of("Чай", Money.rubles("745.00"), 2, VatCode.VAT_22);
    private static final ReceiptData RECEIPT = ReceiptData.to("u@example.com", TEA);

    private static void refused(ThrowingCallable request, String... words) {
        assertThatThrownBy(request).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
    }

    @Test
    void lines_sum_to_the_amount_of_payment_capture_and_refund() {
        assertThat(RECEIPT.total()).isEqualTo(Money.rubles(1490));
        CreatePayment.oneStage(Money.rubles(1490)).receipt(RECEIPT).build();
        refused(
                () -> CreatePayment.oneStage(Money.rubles("1489.99"))
                        .receipt(RECEIPT)
                        .build(),
                "receipt.items",
                "1490.00 RUB",
                "1489.99 RUB",
                "price of one unit");
        refused(
                () -> CapturePayment.builder()
                        .amount(Money.rubles(745))
                        .receipt(RECEIPT)
                        .build(),
                "receipt.items");
        refused(() -> CreateRefund.of("p", Money.rubles(745)).receipt(RECEIPT).build(), "receipt.items");
        CapturePayment.builder().receipt(RECEIPT).build();
    }

    @Test
    void a_weight_that_makes_no_whole_kopeck_may_be_off_by_one() {
        ReceiptItem cheese = TEA.toBuilder()
                .amount(Money.rubles("10.01"))
                .quantity(new BigDecimal("0.333"))
                .build();
        ReceiptData receipt = ReceiptData.to("u@example.com", cheese);
        assertThat(receipt.total()).isEqualTo(Money.rubles("3.33"));
        receipt.checkTotal(Money.rubles("3.34"));
        refused(() -> receipt.checkTotal(Money.rubles("3.35")), "receipt.items");
        ReceiptData exact = ReceiptData.to(
                "u@example.com",
                TEA.toBuilder()
                        .amount(Money.rubles("10.00"))
                        .quantity(new BigDecimal("0.500"))
                        .build());
        exact.checkTotal(Money.rubles(5));
        refused(() -> exact.checkTotal(Money.rubles("5.01")), "receipt.items");
    }

    @Test
    void a_line_has_what_every_line_needs() {
        refused(() -> TEA.toBuilder().description("").build(), "items[].description");
        refused(() -> TEA.toBuilder().description("x".repeat(129)).build(), "items[].description", "128");
        refused(() -> TEA.toBuilder().quantity(BigDecimal.ZERO).build(), "items[].quantity");
        refused(() -> TEA.toBuilder().quantity(new BigDecimal("1.0001")).build(), "items[].quantity", "3 decimals");
        refused(() -> TEA.toBuilder().quantity(new BigDecimal("100000")).build(), "items[].quantity");
        refused(() -> TEA.toBuilder().amount(Money.rubles(-1)).build(), "items[].amount");
        refused(
                () -> ReceiptItem.builder()
                        .description("x")
                        .quantity(BigDecimal.ONE)
                        .amount(Money.rubles(1))
                        .build(),
                "vat_code");
        refused(() -> TEA.toBuilder().countryOfOriginCode("RUS").build(), "country_of_origin_code");
        refused(() -> TEA.toBuilder().excise("20").build(), "excise", "20.00");
        refused(() -> TEA.toBuilder().productCode("0G").build(), "product_code");
        refused(() -> TEA.toBuilder().plannedStatus(7).build(), "planned_status");
        refused(() -> TEA.toBuilder().markMode("1").build(), "mark_mode");
        refused(() -> TEA.toBuilder().markQuantity(MarkQuantity.of(2, 1)).build(), "mark_quantity.numerator");
        refused(
                () -> TEA.toBuilder()
                        .markCodeInfo(MarkCodeInfo.builder().build())
                        .build(),
                "mark_code_info",
                "empty");
        refused(
                () -> TEA.toBuilder()
                        .markCodeInfo(MarkCodeInfo.builder().ean13("1").build())
                        .build(),
                "ean_13",
                "13");
        refused(
                () -> TEA.toBuilder()
                        .addPaymentSubjectIndustryDetails(
                                IndustryDetails.builder().federalId("074").build())
                        .build(),
                "federal_id");
    }

    @Test
    void a_receipt_within_a_payment_knows_no_agent() {
        ReceiptItem agents = TEA.toBuilder().agentType(AgentType.AGENT).build();
        refused(() -> ReceiptData.to("u@example.com", agents), "receipt.items[0]", "agent_type", "CreateReceipt");
    }

    @Test
    void a_receipt_has_a_customer_who_can_be_reached_and_1_to_100_lines() {
        refused(() -> ReceiptCustomer.builder().fullName("Иван").build(), "neither email nor phone");
        refused(() -> ReceiptCustomer.phone("+79000000000"), "receipt.customer.phone");
        refused(() -> ReceiptCustomer.builder().email("u@x").inn("123").build(), "receipt.customer.inn");
        refused(() -> ReceiptData.builder().build(), "receipt.items", "1 to 100");
        refused(() -> ReceiptData.builder().items(Collections.nCopies(101, TEA)).build(), "receipt.items");
        refused(() -> RECEIPT.toBuilder().timezone(12).build(), "timezone");
    }

    @Test
    void a_receipt_of_its_own_is_of_one_thing() {
        Settlement paid = Settlement.of(SettlementType.CASHLESS, Money.rubles(1490));
        CreateReceiptBuilder good = CreateReceipt.ofPayment("p")
                .customer(ReceiptCustomer.email("u@example.com"))
                .items(List.of(TEA))
                .settlements(List.of(paid));
        good.build();
        refused(() -> good.build().toBuilder().refundId("r").build(), "payment_id", "refund_id");
        refused(() -> good.build().toBuilder().paymentId(null).build(), "payment_id", "refund_id");
        refused(() -> good.build().toBuilder().paymentId(null).refundId("r").build(), "type refund");
        refused(() -> good.build().toBuilder().settlements(List.of()).build(), "settlements");
        refused(() -> good.build().toBuilder().send(false).build(), "send");
        refused(() -> good.build().toBuilder().items(List.of()).build(), "items");
    }
}
