package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.PAYMENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.receipt.CreateReceipt;
import io.github.prilavok.yookassa.receipt.PaymentMode;
import io.github.prilavok.yookassa.receipt.ReceiptCustomer;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.Settlement;
import io.github.prilavok.yookassa.receipt.SettlementType;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final String NOTHING = "{\"type\":\"list\",\"items\":[]}";

    private final Kassa kassa = new Kassa();

    @AfterEach
    void close() {
        kassa.close();
    }

    private OutcomeUnknownException lost(ApiCall<?> call) {
        for (int i = 0; i < 3; i++) {
            kassa.hangsUp();
        }
        OutcomeUnknownException error = catchThrowableOfType(OutcomeUnknownException.class, call::execute);
        for (int i = 0; i < 3; i++) {
            kassa.next();
        }
        return error;
    }

    private OutcomeUnknownException lostPayment() {
        return lost(kassa.client
                .payments()
                .createPayment(CreatePayment.oneStage(Money.rubles(1490))
                        .metadata(Map.of("order_id", "A-42"))
                        .build()));
    }

    private static String payment(String createdAt, String status, String value, String orderId) {
        return """
                {"id":"p","status":"%s","created_at":"%s","amount":{"value":"%s","currency":"RUB"},\
                "metadata":{"order_id":"%s","more":"x"}}""".formatted(status, createdAt, value, orderId);
    }

    private static String list(String items) {
        return "{\"type\":\"list\",\"items\":[" + items + "]}";
    }

    @Test
    void a_payment_is_found_by_its_metadata_on_whatever_page() {
        OutcomeUnknownException error = lostPayment();
        kassa.answers("{\"type\":\"list\",\"items\":["
                        + payment("2026-09-01T10:00:01.000Z", "succeeded", "1490.00", "A-43") + ","
                        + payment("2026-09-01T10:00:01.000Z", "succeeded", "1491.00", "A-42")
                        + "],\"next_cursor\":\"n\"}")
                .answers(list(payment("2026-09-01T09:59:59.000Z", "pending", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        // As far back as a key lives: an earlier call with it may have made the payment.
        kassa.wasAsked("GET /v3/payments?created_at.gte=2026-08-31T09%3A59%3A00.000Z&limit=100");
        kassa.wasAsked("GET /v3/payments?created_at.gte=2026-08-31T09%3A59%3A00.000Z&limit=100&cursor=n");
    }

    @Test
    void not_found_is_not_done_only_after_two_minutes() {
        OutcomeUnknownException error = lostPayment();
        kassa.answers(NOTHING);
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.clock.advance(Duration.ofSeconds(119));
        kassa.answers(NOTHING);
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.clock.advance(Duration.ofSeconds(1));
        kassa.answers(NOTHING);
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
        kassa.answers(NOTHING);
        assertThat(error.reconcileAsync().join()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void an_older_payment_that_looks_alike_may_be_of_the_same_key() {
        OutcomeUnknownException error = lostPayment();
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(payment("2026-09-01T08:00:00.000Z", "succeeded", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(list(payment("2026-09-01T08:00:00.000Z", "canceled", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void what_was_made_long_after_the_call_may_be_of_another() {
        OutcomeUnknownException error = lostPayment();
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(payment("2026-09-01T10:30:00.000Z", "succeeded", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(list(payment("2026-09-01T10:03:00.000Z", "succeeded", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_canceled_payment_is_the_last_word_only_when_no_other_can_appear() {
        OutcomeUnknownException error = lostPayment();
        String canceled = payment("2026-09-01T09:59:30.000Z", "canceled", "1490.00", "A-42");
        kassa.answers(list(canceled));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(list(canceled + "," + payment("2026-09-01T10:00:01.000Z", "pending", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        kassa.clock.advance(Duration.ofMinutes(2));
        kassa.answers(list(canceled));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_hold_that_was_captured_in_part_is_no_proof_that_nothing_was_made() {
        OutcomeUnknownException error = lost(kassa.client
                .payments()
                .createPayment(CreatePayment.twoStages(Money.rubles(1490))
                        .metadata(Map.of("order_id", "A-42"))
                        .build()));
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(payment("2026-09-01T10:00:01.000Z", "succeeded", "745.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(list(payment("2026-09-01T10:00:01.000Z", "canceled", "745.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_payment_whose_sum_cannot_be_read_is_no_proof_either() {
        OutcomeUnknownException error = lostPayment();
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(payment("2026-09-01T10:00:01.000Z", "succeeded", "", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.next();
        OutcomeUnknownException refund = lost(kassa.client
                .refunds()
                .createRefund(CreateRefund.of("p", Money.rubles(745))
                        .metadata(Map.of("refund", "7"))
                        .build()));
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(refund("2026-09-01T11:00:01.000Z", "", ",\"metadata\":{\"refund\":\"7\"}")));
        assertThat(refund.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void blank_metadata_say_nothing_and_need_not_come_back() {
        OutcomeUnknownException error = lost(kassa.client
                .payments()
                .createPayment(CreatePayment.oneStage(Money.rubles(1490))
                        .metadata(Map.of("order_id", "A-42", "comment", ""))
                        .build()));
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(list(payment("2026-09-01T10:00:01.000Z", "succeeded", "1490.00", "A-42")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        kassa.next();
        assertThat(lost(kassa.client
                                .payments()
                                .createPayment(CreatePayment.oneStage(Money.rubles(1490))
                                        .metadata(Map.of("comment", " "))
                                        .build()))
                        .canReconcile())
                .isFalse();
    }

    @Test
    void a_list_that_is_no_list_proves_nothing() {
        OutcomeUnknownException error = lostPayment();
        kassa.clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            kassa.answers("{}");
        }
        assertThat(catchThrowableOfType(io.github.prilavok.core.error.DecodingException.class, error::reconcile))
                .isNotNull();
    }

    @Test
    void a_capture_and_a_cancellation_are_asked_about_by_the_payment() {
        OutcomeUnknownException capture = lost(kassa.client.payments().capturePayment(PAYMENT_ID));
        kassa.answers(Golden.SUCCEEDED);
        assertThat(capture.reconcile()).isEqualTo(Outcome.DONE);
        kassa.wasAsked("GET /v3/payments/" + PAYMENT_ID);
        kassa.answers(Golden.DECLINED);
        assertThat(capture.reconcile()).isEqualTo(Outcome.NOT_DONE);
        String held = Golden.PENDING.replace("\"pending\"", "\"waiting_for_capture\"");
        kassa.answers(held);
        assertThat(capture.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(Golden.PENDING.replace("\"pending\"", "\"of_tomorrow\""));
        kassa.clock.advance(Duration.ofMinutes(2));
        assertThat(capture.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(held);
        assertThat(capture.reconcile()).isEqualTo(Outcome.NOT_DONE);
        for (int i = 0; i < 4; i++) {
            kassa.next();
        }
        OutcomeUnknownException cancellation = lost(kassa.client.payments().cancelPayment(PAYMENT_ID));
        kassa.answers(Golden.DECLINED).answers(Golden.SUCCEEDED);
        assertThat(cancellation.reconcile()).isEqualTo(Outcome.DONE);
        assertThat(cancellation.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_capture_of_another_sum_is_another_capture() {
        OutcomeUnknownException capture = lost(kassa.client.payments().capturePayment(PAYMENT_ID, Money.rubles(745)));
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers(Golden.SUCCEEDED);
        assertThat(capture.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(Golden.SUCCEEDED.replace("\"1490.00\"", "\"745.00\""));
        assertThat(capture.reconcile()).isEqualTo(Outcome.DONE);
        kassa.answers(Golden.DECLINED);
        assertThat(capture.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    private static String refund(String createdAt, String value, String rest) {
        return """
                {"id":"r","payment_id":"p","status":"succeeded","created_at":"%s",\
                "amount":{"value":"%s","currency":"RUB"}%s}""".formatted(createdAt, value, rest);
    }

    @Test
    void a_refund_is_found_by_its_metadata_among_those_of_the_payment() {
        OutcomeUnknownException error = lost(kassa.client
                .refunds()
                .createRefund(CreateRefund.of("p", Money.rubles(745))
                        .metadata(Map.of("refund", "7"))
                        .build()));
        kassa.answers(list(refund("2026-09-01T10:00:01.000Z", "745.00", ",\"metadata\":{\"refund\":\"7\"}")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        kassa.wasAsked("GET /v3/refunds?created_at.gte=2026-08-31T09%3A59%3A00.000Z&payment_id=p&limit=100");
        kassa.clock.advance(Duration.ofMinutes(2));
        kassa.answers(list(refund("2026-09-01T10:00:01.000Z", "745.00", ",\"metadata\":{\"refund\":\"8\"}")));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
        kassa.answers(list(refund("2026-09-01T10:00:01.000Z", "745.00", "")));
        assertThat(error.reconcile()).as("metadata may not be told of").isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_refund_without_metadata_is_found_by_amount_and_words_if_it_has_any() {
        OutcomeUnknownException error = lost(kassa.client
                .refunds()
                .createRefund(CreateRefund.of("p", Money.rubles(745))
                        .description("A-42")
                        .build()));
        kassa.clock.advance(Duration.ofMinutes(2));
        kassa.answers(list(refund("2026-09-01T10:00:01.000Z", "745.00", ",\"description\":\"A-42\"")));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        kassa.answers(list(refund("2026-09-01T08:00:01.000Z", "745.00", ",\"description\":\"A-42\"")));
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        kassa.answers(list(refund("2026-09-01T10:00:01.000Z", "745.00", ",\"description\":\"A-43\"")));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
        for (int i = 0; i < 3; i++) {
            kassa.next();
        }
        OutcomeUnknownException mute = lost(kassa.client
                .refunds()
                .createRefund(CreateRefund.of("p", Money.rubles(745)).build()));
        kassa.answers(list(refund("2026-09-01T10:02:00.000Z", "745.00", "")));
        assertThat(mute.reconcile()).as("one of many").isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_receipt_is_found_by_its_type_and_lines() {
        OutcomeUnknownException error = lost(kassa.client
                .receipts()
                .createReceipt(CreateReceipt.ofPayment(PAYMENT_ID)
                        .customer(ReceiptCustomer.email("u@example.com"))
                        .addItems(ReceiptItem.of("Чай", Money.rubles(745), 2, VatCode.VAT_22))
                        .addSettlements(Settlement.of(SettlementType.PREPAYMENT, Money.rubles(1490)))
                        .build()));
        kassa.answers(list(Golden.RECEIPT));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
        kassa.wasAsked(
                "GET /v3/receipts?created_at.gte=2026-09-01T09%3A59%3A00.000Z&created_at.lte=2026-09-01T10%3A03%3A00.000Z&payment_id="
                        + PAYMENT_ID + "&limit=100");
        kassa.clock.advance(Duration.ofMinutes(2));
        kassa.answers(NOTHING).answers(list(Golden.RECEIPT));
        assertThat(error.reconcile()).as("an older one that looks alike").isEqualTo(Outcome.STILL_OPEN);
        kassa.next();
        kassa.wasAsked(
                "GET /v3/receipts?created_at.gte=2026-08-31T09%3A59%3A00.000Z&payment_id=" + PAYMENT_ID + "&limit=100");
        kassa.answers(NOTHING).answers(list(Golden.RECEIPT.replace("\"type\":\"payment\"", "\"type\":\"refund\"")));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_receipt_that_was_paid_otherwise_or_made_for_another_shop_is_another() {
        CreateReceipt request = CreateReceipt.ofPayment(PAYMENT_ID)
                .customer(ReceiptCustomer.email("u@example.com"))
                .addItems(ReceiptItem.of("Чай", Money.rubles(745), 2, VatCode.VAT_22).toBuilder()
                        .paymentMode(PaymentMode.FULL_PAYMENT)
                        .build())
                .addSettlements(Settlement.of(SettlementType.PREPAYMENT, Money.rubles(1490)))
                .onBehalfOf("123456")
                .build();
        OutcomeUnknownException error = lost(kassa.client.receipts().createReceipt(request));
        kassa.clock.advance(Duration.ofMinutes(2));
        String advance = Golden.RECEIPT.replace("full_payment", "full_prepayment");
        kassa.answers(list(advance)).answers(list(advance));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
        String ours = Golden.RECEIPT.replace("{\"id\"", "{\"on_behalf_of\":\"123456\",\"id\"");
        String others = Golden.RECEIPT.replace("{\"id\"", "{\"on_behalf_of\":\"654321\",\"id\"");
        kassa.answers(list(others)).answers(list(others));
        assertThat(error.reconcile()).isEqualTo(Outcome.NOT_DONE);
        kassa.answers(list(others + "," + ours));
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
    }
}
