package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.tinkoff.model.AddAccountQr;
import io.github.prilavok.tinkoff.model.AddCard;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.CheckType;
import io.github.prilavok.tinkoff.model.CreateSpDeal;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.GetConfirmOperation;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.SbpPayTest;
import io.github.prilavok.tinkoff.model.SpDealType;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer that was lost, by the table of the provider's sheet. */
class ReconciliationTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofMinutes(3);

    private final Bank bank = new Bank();
    private final Payments payments = bank.client.payments();

    @AfterEach
    void close() {
        bank.close();
    }

    /** The request arrives, its answer is lost, and then the bank is asked. */
    private OutcomeUnknownException lost(ApiCall<?> call) {
        bank.hangsUp();
        OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, call::execute);
        bank.next();
        return e;
    }

    private ApiCall<?> call(String operation) {
        return switch (operation) {
            case "confirm" -> payments.confirm("1");
            case "cancelAll" -> payments.cancel("1");
            case "cancelPart" ->
                payments.cancel(
                        Cancel.builder().paymentId("1").amount(Money.rubles(1)).build());
            case "charge" -> payments.charge("1", "2");
            case "chargeQr" -> bank.client.sbp().chargeQr("1", "a022");
            case "finishAuthorize" ->
                bank.client
                        .ownForm()
                        .finishAuthorize(FinishAuthorize.builder()
                                .paymentId("1")
                                .cardData("x")
                                .build());
            case "submit3ds" ->
                bank.client.ownForm().submit3dsAuthorization(Submit3dsAuthorization.of("md", "pares", "1"));
            case "submit3dsV2" -> bank.client.ownForm().submit3dsAuthorizationV2(Submit3dsAuthorizationV2.of("1"));
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, CONFIRMED, DONE, DONE",
        "confirm, REFUNDED, DONE, DONE",
        "confirm, AUTHORIZED, NOT_DONE, NOT_DONE",
        "confirm, PARTIAL_REVERSED, NOT_DONE, NOT_DONE",
        "confirm, CONFIRMING, STILL_OPEN, STILL_OPEN",
        "confirm, CONFIRM_CHECKING, STILL_OPEN, STILL_OPEN",
        "confirm, REVERSED, NOT_DONE, NOT_DONE",
        "confirm, INVENTED, STILL_OPEN, STILL_OPEN",
        "cancelAll, CANCELED, DONE, DONE",
        "cancelAll, REVERSED, DONE, DONE",
        "cancelAll, REFUNDED, DONE, DONE",
        "cancelAll, CONFIRMED, STILL_OPEN, NOT_DONE",
        "cancelAll, NEW, NOT_DONE, NOT_DONE",
        "cancelAll, FORM_SHOWED, NOT_DONE, NOT_DONE",
        "cancelAll, 3DS_CHECKING, NOT_DONE, NOT_DONE",
        "cancelAll, AUTH_FAIL, NOT_DONE, NOT_DONE",
        "cancelAll, PARTIAL_REVERSED, NOT_DONE, NOT_DONE",
        "cancelAll, AUTHORIZED, NOT_DONE, NOT_DONE",
        "cancelAll, PARTIAL_REFUNDED, STILL_OPEN, NOT_DONE",
        "cancelAll, REFUNDING, STILL_OPEN, STILL_OPEN",
        "cancelAll, REVERSING, STILL_OPEN, STILL_OPEN",
        "cancelAll, ASYNC_REFUNDING, STILL_OPEN, STILL_OPEN",
        "cancelAll, CANCEL_CHECKING, STILL_OPEN, STILL_OPEN",
        "cancelPart, CONFIRMED, STILL_OPEN, NOT_DONE",
        "cancelPart, AUTHORIZED, STILL_OPEN, NOT_DONE",
        "cancelPart, 3DS_CHECKING, STILL_OPEN, NOT_DONE",
        "cancelPart, AUTH_FAIL, STILL_OPEN, NOT_DONE",
        "cancelPart, PARTIAL_REFUNDED, STILL_OPEN, STILL_OPEN",
        "cancelPart, PARTIAL_REVERSED, STILL_OPEN, STILL_OPEN",
        "cancelPart, REFUNDED, DONE, DONE",
        "cancelPart, ASYNC_REFUNDING, STILL_OPEN, STILL_OPEN",
        "charge, CONFIRMED, DONE, DONE",
        "charge, AUTHORIZED, DONE, DONE",
        "charge, CONFIRMING, DONE, DONE",
        "charge, PARTIAL_REFUNDED, DONE, DONE",
        "charge, REJECTED, NOT_DONE, NOT_DONE",
        "charge, CANCELED, NOT_DONE, NOT_DONE",
        "charge, DEADLINE_EXPIRED, NOT_DONE, NOT_DONE",
        "charge, NEW, STILL_OPEN, NOT_DONE",
        "charge, FORM_SHOWED, STILL_OPEN, NOT_DONE",
        "charge, AUTHORIZING, STILL_OPEN, STILL_OPEN",
        "charge, PAY_CHECKING, STILL_OPEN, STILL_OPEN",
        "charge, AUTH_FAIL, STILL_OPEN, STILL_OPEN",
        "charge, INVENTED, STILL_OPEN, STILL_OPEN",
        "chargeQr, CONFIRMED, DONE, DONE",
        "chargeQr, REJECTED, NOT_DONE, NOT_DONE",
        "chargeQr, CANCELED, NOT_DONE, NOT_DONE",
        "chargeQr, DEADLINE_EXPIRED, NOT_DONE, NOT_DONE",
        "chargeQr, NEW, STILL_OPEN, NOT_DONE",
        "chargeQr, FORM_SHOWED, STILL_OPEN, STILL_OPEN",
        "chargeQr, FORM SHOWED, STILL_OPEN, STILL_OPEN",
        "chargeQr, AUTHORIZED, STILL_OPEN, STILL_OPEN",
        "finishAuthorize, CONFIRMED, DONE, DONE",
        "finishAuthorize, AUTHORIZED, DONE, DONE",
        "finishAuthorize, REJECTED, NOT_DONE, NOT_DONE",
        "finishAuthorize, NEW, STILL_OPEN, NOT_DONE",
        "finishAuthorize, 3DS_CHECKING, STILL_OPEN, STILL_OPEN",
        "submit3ds, CONFIRMED, DONE, DONE",
        "submit3ds, 3DS_CHECKING, STILL_OPEN, STILL_OPEN",
        "submit3ds, REJECTED, NOT_DONE, NOT_DONE",
        "submit3dsV2, AUTHORIZED, DONE, DONE",
        "submit3dsV2, 3DS_CHECKED, STILL_OPEN, STILL_OPEN",
        "submit3dsV2, REJECTED, NOT_DONE, NOT_DONE"
    })
    void by_the_payments_state(String operation, String status, Outcome soon, Outcome later) {
        OutcomeUnknownException e = lost(call(operation));
        assertThat(e.canReconcile()).isTrue();
        String state = "{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"" + status + "\",\"PaymentId\":\"1\"}";

        bank.clock.advance(SOON);
        bank.answers(state);
        assertThat(e.reconcile()).isEqualTo(soon);
        bank.wasAsked("POST /v2/GetState", "{\"PaymentId\":\"1\"}");

        bank.clock.advance(LATER);
        bank.answers(state);
        assertThat(e.reconcileAsync().join()).isEqualTo(later);
        bank.wasAsked("POST /v2/GetState", "{\"PaymentId\":\"1\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, qrsbp, STILL_OPEN",
        "CONFIRMED, Invented, STILL_OPEN",
        "CONFIRMED, cards, NOT_DONE",
        "CONFIRMED, TinkoffPay, NOT_DONE",
        "PARTIAL_REFUNDED, qrsbp, STILL_OPEN",
        "PARTIAL_REFUNDED, Invented, STILL_OPEN",
        "PARTIAL_REFUNDED, cards, NOT_DONE"
    })
    void a_full_refund_that_may_be_by_sbp_is_open_for_a_while(String status, String source, Outcome soon) {
        OutcomeUnknownException e = lost(payments.cancel("1"));
        String state = "{\"Success\":true,\"Status\":\"" + status + "\",\"Params\":[{\"Key\":\"Source\",\"Value\":\""
                + source + "\"}]}";
        bank.answers(state);
        assertThat(e.reconcile()).isEqualTo(soon);
        bank.clock.advance(LATER);
        bank.answers(state);
        assertThat(e.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_state_without_a_status_leaves_it_open() {
        OutcomeUnknownException e = lost(payments.charge("1", "2"));
        bank.clock.advance(LATER);
        bank.answers("{\"Success\":true}");
        assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_refused_payment_is_not_done_even_if_its_state_comes_as_a_failure() {
        OutcomeUnknownException e = lost(payments.charge("1", "2"));
        bank.answers("{\"Success\":false,\"ErrorCode\":\"1051\",\"Status\":\"REJECTED\"}");
        assertThat(e.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_question_that_fails_is_told() {
        OutcomeUnknownException e = lost(payments.charge("1", "2"));
        bank.answers("{\"Success\":false,\"ErrorCode\":\"204\"}");
        assertThatThrownBy(e::reconcile).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void the_settle_time_can_be_set() {
        try (Bank patient = new Bank(builder -> builder.settleTime(Duration.ofHours(1)))) {
            patient.hangsUp();
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> patient.client.payments().charge("1", "2").execute());
            patient.clock.advance(LATER);
            patient.answers("{\"Success\":true,\"Status\":\"NEW\"}");
            assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        }
    }

    private OutcomeUnknownException lostInit() {
        return lost(payments.init(
                Init.builder().orderId("order-42").amount(Money.rubles(1299)).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, DONE",
        "FORM_SHOWED, DONE",
        "FORM SHOWED, DONE",
        "AUTHORIZING, STILL_OPEN",
        "AUTHORIZED, STILL_OPEN",
        "INVENTED, STILL_OPEN",
        "CONFIRMED, NOT_DONE",
        "REFUNDED, NOT_DONE",
        "REVERSED, NOT_DONE",
        "REJECTED, NOT_DONE",
        "CANCELED, NOT_DONE",
        "DEADLINE_EXPIRED, NOT_DONE",
        "ATTEMPTS_EXPIRED, NOT_DONE"
    })
    void a_payment_is_created_if_the_order_has_one_that_nobody_has_paid_yet(String status, Outcome outcome) {
        OutcomeUnknownException e = lostInit();
        bank.answers("{\"Success\":true,\"Payments\":[{\"PaymentId\":\"1\",\"Amount\":129900,\"Status\":\"" + status
                + "\"}]}");
        assertThat(e.reconcile()).isEqualTo(outcome);
        bank.wasAsked("POST /v2/CheckOrder", "{\"OrderId\":\"order-42\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"Amount\":129900,\"Status\":\"REJECTED\"},{\"Amount\":129900,\"Status\":\"NEW\"}; DONE",
                "{\"Amount\":129900,\"Status\":\"INVENTED\"},{\"Amount\":129900,\"Status\":\"NEW\"}; DONE",
                "{\"Amount\":129900,\"Status\":\"INVENTED\"},{\"Amount\":129900,\"Status\":\"REJECTED\"}; STILL_OPEN",
                "{\"Amount\":5,\"Status\":\"INVENTED\"}; NOT_DONE",
                "{\"Amount\":129900}; STILL_OPEN",
                "{\"Status\":\"NEW\"}; DONE"
            })
    void of_several_payments_of_an_order_one_is_enough(String found, Outcome outcome) {
        OutcomeUnknownException e = lostInit();
        bank.answers("{\"Success\":true,\"Payments\":[" + found + "]}");
        assertThat(e.reconcile()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Success\":false,\"ErrorCode\":\"335\",\"Message\":\"Заказ не найден\"}",
                "{\"Success\":true,\"Payments\":[]}",
                "{\"Success\":true,\"Payments\":[{\"PaymentId\":\"1\",\"Amount\":5,\"Status\":\"NEW\"}]}"
            })
    void a_payment_is_not_created_if_the_order_has_none(String answer) {
        OutcomeUnknownException e = lostInit();
        bank.answers(answer);
        assertThat(e.reconcile()).isEqualTo(Outcome.NOT_DONE);
        bank.answers(answer);
        assertThat(e.reconcileAsync().join()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_path_that_does_not_exist_says_nothing_of_an_order() {
        OutcomeUnknownException e = lostInit();
        bank.answers(404, "text/html", "<html>");
        assertThatThrownBy(e::reconcile).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, DONE, DONE",
        "REJECTED, NOT_DONE, NOT_DONE",
        "NEW, STILL_OPEN, NOT_DONE",
        "3DS_CHECKING, STILL_OPEN, STILL_OPEN",
        "INVENTED, STILL_OPEN, STILL_OPEN"
    })
    void a_cards_binding_by_its_state(String status, Outcome soon, Outcome later) {
        OutcomeUnknownException e = lost(bank.client
                .cards()
                .attachCard(AttachCard.builder().requestKey("r-1").cardData("x").build()));
        String state = "{\"Success\":true,\"Status\":\"" + status + "\"}";
        bank.answers(state).answers(state);
        assertThat(e.reconcile()).isEqualTo(soon);
        bank.wasAsked("POST /v2/GetAddCardState", "{\"RequestKey\":\"r-1\"}");
        bank.clock.advance(LATER);
        assertThat(e.reconcile()).isEqualTo(later);
    }

    @Test
    void a_3ds_answer_that_names_no_payment_stays_open_and_nothing_is_asked() {
        OutcomeUnknownException e = lost(bank.client
                .ownForm()
                .submit3dsAuthorization(
                        Submit3dsAuthorization.builder().md("md").paRes("pares").build()));
        assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(e.reconcileAsync().join()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(bank.requests()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_asked_about_says_so() {
        List<ApiCall<?>> calls = List.of(
                bank.client.cards().addCard(AddCard.of("c", CheckType.NO)),
                bank.client
                        .sbp()
                        .addAccountQr(AddAccountQr.builder().description("d").build()),
                bank.client.sbp().sbpPayTest(SbpPayTest.paid("1")),
                bank.client.deals().createSpDeal(CreateSpDeal.of(SpDealType.NN)),
                payments.getConfirmOperation(GetConfirmOperation.builder()
                        .addPaymentIdList("1")
                        .callbackUrl("https://x")
                        .build()));
        for (ApiCall<?> call : calls) {
            OutcomeUnknownException e = lost(call);
            assertThat(e.canReconcile()).isFalse();
            assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        }
        assertThat(bank.requests()).as("one each, none repeated").isEqualTo(calls.size());
    }
}
