package io.github.prilavok.yookassa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestChecksTest {
    private static final Money RUBLE = Money.rubles(1);

    private static void refused(ThrowingCallable request, String... words) {
        assertThatThrownBy(request).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
    }

    @Test
    void one_stage_or_two_has_to_be_said() {
        refused(
                () -> CreatePaymentBuilder.builder().amount(RUBLE).build(),
                "capture",
                "CreatePayment.oneStage",
                "CreatePayment.twoStages");
        assertThat(CreatePayment.oneStage(RUBLE).build().capture()).isTrue();
        assertThat(CreatePayment.twoStages(RUBLE).build().capture()).isFalse();
    }

    @Test
    void a_payment_of_nothing_or_with_too_many_words() {
        refused(() -> CreatePayment.oneStage(Money.rubles(0)).build(), "amount", "more than zero");
        refused(() -> CreatePayment.oneStage(RUBLE.negated()).build(), "amount");
        refused(() -> CreatePayment.oneStage(RUBLE).description("x".repeat(129)).build(), "description", "128");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .merchantCustomerId("x".repeat(201))
                        .build(),
                "merchant_customer_id",
                "200");
        CreatePayment.oneStage(RUBLE).description("ы".repeat(128)).build();
    }

    @Test
    void what_is_paid_with_is_said_once() {
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .paymentToken("t")
                        .paymentMethodId("m")
                        .build(),
                "payment_token",
                "payment_method_id",
                "payment_method_data");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .paymentMethodId("m")
                        .paymentMethodData(PaymentMethodData.sbp())
                        .build(),
                "exclude each other");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .paymentMethodId("m")
                        .savePaymentMethod(true)
                        .build(),
                "save_payment_method");
        refused(() -> CreatePayment.oneStage(RUBLE).paymentMethodId(" ").build(), "payment_method_id", "blank");
        CreatePayment.oneStage(RUBLE)
                .paymentMethodId("m")
                .savePaymentMethod(false)
                .build();
    }

    @Test
    void metadata_are_16_pairs_of_32_and_512() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 17; i++) {
            many.put("k" + i, "v");
        }
        refused(() -> CreatePayment.oneStage(RUBLE).metadata(many).build(), "metadata", "17", "16");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .metadata(Map.of("k".repeat(33), "v"))
                        .build(),
                "metadata",
                "32");
        refused(
                () -> CreateRefund.of("p", RUBLE)
                        .metadata(Map.of("k", "v".repeat(513)))
                        .build(),
                "metadata[k]",
                "512");
        refused(() -> CreateRefund.of("p", RUBLE).metadata(Map.of("", "v")).build(), "metadata");
        CreatePayment.oneStage(RUBLE)
                .metadata(Map.of("k".repeat(32), "v".repeat(512)))
                .build();
    }

    @Test
    void phones_urls_and_emails() {
        refused(() -> PaymentMethodData.mobileBalance("+79000000000"), "payment_method_data.phone", "without a plus");
        refused(() -> PaymentMethodData.sberbank("123"), "phone");
        refused(() -> ConfirmationData.redirect("x".repeat(2049)), "confirmation.return_url", "2048");
        refused(() -> ConfirmationData.redirect(" "), "confirmation.return_url");
        refused(() -> Statement.paymentOverview("x".repeat(255)), "email", "254");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .paymentMethodData(PaymentMethodData.sberbank())
                        .confirmation(ConfirmationData.external())
                        .build(),
                "payment_method_data.phone",
                "external");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .paymentMethodData(PaymentMethodData.sberbank())
                        .confirmation(ConfirmationData.mobileApplication("x".repeat(256)))
                        .build(),
                "255");
    }

    @Test
    void cards_bills_receivers_and_flights() {
        refused(() -> new NewCard("4111", "2030", "12", null, null, Map.of()), "card.number");
        refused(() -> new NewCard("4111111111111111", "30", "12", null, null, Map.of()), "card.expiry_year");
        refused(() -> new NewCard("4111111111111111", "2030", "1", null, null, Map.of()), "card.expiry_month");
        refused(() -> new NewCard("4111111111111111", "2030", "12", "Иван", null, Map.of()), "card.cardholder");
        refused(() -> new NewCard("4111111111111111", "2030", "12", null, "1", Map.of()), "card.csc");
        refused(() -> new Receiver.BankAccount("1", "044525225", Map.of()), "receiver.account_number");
        refused(() -> new Receiver.DigitalWallet("1".repeat(21), Map.of()), "receiver.account_number");
        refused(() -> Airline.builder().build(), "ticket_number", "booking_reference");
        refused(() -> new PaymentOrder.PaymentPeriod(13, 2026), "month");
        PaymentOrder.Organisation organisation = new PaymentOrder.Organisation(
                "ООО", "7707083893", "770701001", new PaymentOrder.Bank("Б", "044525225", "1", "2"));
        refused(
                () -> PaymentOrder.Utilities.builder()
                        .amount(RUBLE)
                        .paymentPurpose("x")
                        .recipient(organisation)
                        .build(),
                "service_id");
        PaymentOrder bill = PaymentOrder.Utilities.builder()
                .amount(Money.rubles(2))
                .paymentPurpose("x")
                .recipient(organisation)
                .accountNumber("1")
                .build();
        refused(
                () -> CreatePayment.oneStage(RUBLE).paymentOrder(bill).build(),
                "payment_order.amount must be the amount of the payment");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .deal(new PaymentDeal("d", List.of()))
                        .build(),
                "deal.settlements");
        refused(
                () -> CreatePayment.oneStage(RUBLE)
                        .addTransfers(Transfer.builder().amount(RUBLE).build())
                        .build(),
                "transfers[].account_id");
    }

    @Test
    void refunds() {
        refused(() -> CreateRefund.of("", RUBLE).build(), "payment_id");
        refused(() -> CreateRefund.of("p", Money.rubles(0)).build(), "amount");
        refused(() -> CreateRefund.of("p", RUBLE).description("x".repeat(251)).build(), "description", "250");
        RefundSource source = new RefundSource("1", RUBLE, null);
        refused(
                () -> CreateRefund.of("p", RUBLE)
                        .sources(List.of(source, source))
                        .build(),
                "sources",
                "0 to 1");
    }

    @Test
    void filters() {
        refused(() -> PaymentFilter.builder().limit(101).build(), "limit", "100");
        refused(() -> RefundFilter.builder().limit(0).build(), "limit");
        refused(() -> ReceiptFilter.builder().paymentId("p").refundId("r").build(), "payment_id", "refund_id");
    }
}
