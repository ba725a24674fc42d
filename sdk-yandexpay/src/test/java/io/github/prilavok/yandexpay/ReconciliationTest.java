package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CartTotal;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.model.Submit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer that was lost, by the table of the provider's sheet. */
class ReconciliationTest {
    private static final RenderedCart CART =
            RenderedCart.of(List.of(RenderedCartItem.of("s", "Coffee", 1, Money.rubles(500))));
    private static final Duration SETTLED = Duration.ofSeconds(15);
    private static final String NOT_FOUND = "{\"status\":\"fail\",\"reasonCode\":\"NOT_FOUND\"}";

    private final Yandex yandex = new Yandex();

    @AfterEach
    void close() {
        yandex.close();
    }

    private ApiCall<?> call(String operation) {
        Orders orders = yandex.client.orders();
        return switch (operation) {
            case "create" ->
                orders.create(CreateOrder.builder().orderId("id-1").cart(CART).build());
            case "subscribe" ->
                yandex.client
                        .subscriptions()
                        .create(CreateSubscription.builder()
                                .orderId("id-1")
                                .binding(true)
                                .build());
            case "capture" -> orders.capture("o-1", Capture.all("id-1", Money.rubles(500)));
            case "cancel" -> orders.cancel("o-1", Cancel.of("id-1", "why"));
            case "submit" -> orders.submit("o-1", Submit.all("id-1"));
            case "refund" -> orders.refund("o-1", Refund.full("id-1", Money.rubles(500)));
            case "rollback" -> orders.rollback("id-1");
            case "recur" ->
                yandex.client
                        .subscriptions()
                        .recur(RecurSubscription.builder()
                                .orderId("id-1")
                                .parentOrderId("p-1")
                                .cart(CART)
                                .build());
            default -> throw new IllegalArgumentException(operation);
        };
    }

    /** The request arrives, and its answer is lost. */
    private OutcomeUnknownException lost(String operation) {
        yandex.hangsUp();
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class, call(operation).with(RequestOptions.maxAttempts(1))::execute);
        yandex.next();
        return e;
    }

    @ParameterizedTest
    @CsvSource({
        "create, orders/id-1",
        "subscribe, orders/id-1",
        "capture, operations/id-1",
        "cancel, operations/id-1",
        "submit, operations/id-1",
        "refund, operations/id-1",
        "rollback, orders/id-1",
        "recur, orders/id-1",
    })
    void what_is_absent_proves_nothing_until_the_request_must_have_ended(String operation, String question) {
        OutcomeUnknownException e = lost(operation);
        assertThat(e.canReconcile()).isTrue();

        yandex.clock.advance(SETTLED.minusMillis(1));
        yandex.answers(404, NOT_FOUND);
        assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(yandex.next().getTarget()).isEqualTo("/api/merchant/v1/" + question);

        yandex.clock.advance(Duration.ofMillis(1));
        yandex.answers(404, NOT_FOUND).answers(404, NOT_FOUND);
        assertThat(e.reconcileAsync().join()).isEqualTo(Outcome.NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "capture, SUCCESS, DONE",
        "capture, FAIL, NOT_DONE",
        "capture, PENDING, STILL_OPEN",
        "cancel, SUCCESS, DONE",
        "cancel, FAIL, NOT_DONE",
        "submit, SUCCESS, DONE",
        "submit, PENDING, STILL_OPEN",
        "refund, SUCCESS, DONE",
        "refund, FAIL, NOT_DONE",
        "refund, PENDING, STILL_OPEN",
        "refund, INVENTED, STILL_OPEN",
    })
    void an_operation_says_itself(String operation, String status, Outcome outcome) {
        OutcomeUnknownException e = lost(operation);
        yandex.clock.advance(SETTLED);
        yandex.answersOperation("id-1", "REFUND", status);
        assertThat(e.reconcile()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "create, PENDING, 500.00, DONE",
        "create, CAPTURED, 500.00, DONE",
        "create, PENDING, 499.00, STILL_OPEN",
        "subscribe, PENDING, 500.00, DONE",
        "rollback, FAILED, 500.00, DONE",
        "rollback, PENDING, 500.00, NOT_DONE",
        "rollback, CAPTURED, 500.00, STILL_OPEN",
        "rollback, PARTIALLY_REFUNDED, 500.00, STILL_OPEN",
        "rollback, AUTHORIZED, 500.00, STILL_OPEN",
        "rollback, CONFIRMED, 500.00, STILL_OPEN",
        "rollback, INVENTED, 500.00, STILL_OPEN",
        "rollback, VOIDED, 500.00, NOT_DONE",
        "recur, CAPTURED, 500.00, DONE",
        "recur, REFUNDED, 500.00, DONE",
        "recur, PENDING, 500.00, STILL_OPEN",
        "recur, FAILED, 500.00, NOT_DONE",
        "recur, INVENTED, 500.00, STILL_OPEN",
    })
    void an_order_says_the_rest(String operation, String status, String amount, Outcome outcome) {
        OutcomeUnknownException e = lost(operation);
        yandex.clock.advance(SETTLED);
        yandex.answersOrder("id-1", status, amount, "");
        assertThat(e.reconcile()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "capture, AUTHORIZED, NOT_DONE",
        "capture, CAPTURED, DONE",
        "capture, PARTIALLY_REFUNDED, DONE",
        "capture, REFUNDED, DONE",
        "capture, VOIDED, STILL_OPEN",
        "capture, INVENTED, STILL_OPEN",
        "cancel, AUTHORIZED, NOT_DONE",
        "cancel, VOIDED, DONE",
        "cancel, CAPTURED, STILL_OPEN",
        "submit, CONFIRMED, NOT_DONE",
        "submit, CAPTURED, DONE",
        "submit, PARTIALLY_REFUNDED, DONE",
        "submit, REFUNDED, DONE",
        "submit, FAILED, STILL_OPEN",
    })
    void where_there_is_no_operation_the_order_says_it(String operation, String status, Outcome outcome) {
        OutcomeUnknownException e = lost(operation);
        yandex.clock.advance(SETTLED);
        yandex.answers(404, NOT_FOUND);
        yandex.answersOrder("o-1", status, "500.00", operation("another", "FAIL"));
        assertThat(e.reconcile()).isEqualTo(outcome);
        assertThat(yandex.next().getTarget()).isEqualTo("/api/merchant/v1/operations/id-1");
        assertThat(yandex.next().getTarget()).isEqualTo("/api/merchant/v1/orders/o-1");
    }

    private static String operation(String externalId, String status) {
        return "{\"externalOperationId\":\"" + externalId + "\",\"status\":\"" + status + "\",\"amount\":\"1.00\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "capture, AUTHORIZED, PENDING, STILL_OPEN",
        "capture, AUTHORIZED, SUCCESS, DONE",
        "cancel, AUTHORIZED, PENDING, STILL_OPEN",
        "cancel, VOIDED, FAIL, NOT_DONE",
        "submit, CONFIRMED, INVENTED, STILL_OPEN",
        "submit, CAPTURED, FAIL, NOT_DONE",
    })
    void an_order_that_names_the_operation_says_more_than_its_status(
            String operation, String status, String ended, Outcome outcome) {
        OutcomeUnknownException e = lost(operation);
        yandex.clock.advance(SETTLED);
        yandex.answers(404, NOT_FOUND);
        yandex.answersOrder("o-1", status, "500.00", operation("another", "FAIL") + ',' + operation("id-1", ended));
        assertThat(e.reconcileAsync().join()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"500.00, DONE", "499.00, STILL_OPEN"})
    void an_order_in_another_currency_is_compared_by_its_digits(String amount, Outcome outcome) {
        yandex.hangsUp();
        Money sums = Money.of(new BigDecimal(500), Currency.getInstance("UZS"));
        CreateOrder order = CreateOrder.builder()
                .orderId("id-1")
                .cart(RenderedCart.of(List.of(RenderedCartItem.of("s", "Coffee", 1, sums))))
                .build();
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class,
                yandex.client.orders().create(order).with(RequestOptions.maxAttempts(1))::execute);
        yandex.answersOrder("id-1", "PENDING", amount, "");
        assertThat(e.reconcile()).isEqualTo(outcome);
    }

    @Test
    void of_an_order_that_is_partly_paid_elsewhere_the_amount_says_nothing() {
        yandex.hangsUp();
        CreateOrder order = CreateOrder.builder()
                .orderId("id-1")
                .cart(CART.toBuilder()
                        .total(CartTotal.of(Money.rubles(400)).toBuilder()
                                .externalAmount(Money.rubles(100))
                                .build())
                        .build())
                .build();
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class,
                yandex.client.orders().create(order).with(RequestOptions.maxAttempts(1))::execute);
        yandex.answersOrder("id-1", "PENDING", "500.00", "");
        assertThat(e.reconcile()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_link_that_is_still_open_proves_nothing_at_first() {
        OutcomeUnknownException e = lost("rollback");
        yandex.answersOrder("id-1", "PENDING", "500.00", "");
        assertThat(e.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, DONE", "FAIL, NOT_DONE", "PENDING, STILL_OPEN"})
    void the_charge_of_a_subscription_stands_among_the_operations(String status, Outcome outcome) {
        OutcomeUnknownException e = lost("recur");
        yandex.clock.advance(SETTLED);
        yandex.answersOrder("id-1", "PENDING", "500.00", charge(status));
        assertThat(e.reconcile()).isEqualTo(outcome);
    }

    private static String charge(String status) {
        return "{\"operationType\":\"RECURRING\",\"status\":\"" + status + "\",\"amount\":\"500.00\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, FAIL, PENDING, STILL_OPEN, STILL_OPEN",
        "PENDING, PENDING, FAIL, STILL_OPEN, STILL_OPEN",
        "PENDING, FAIL, SUCCESS, DONE, DONE",
        "PENDING, FAIL, INVENTED, STILL_OPEN, STILL_OPEN",
        "PENDING, FAIL, FAIL, STILL_OPEN, NOT_DONE",
        "FAILED, FAIL, PENDING, STILL_OPEN, STILL_OPEN",
        "FAILED, FAIL, SUCCESS, DONE, DONE",
        "FAILED, FAIL, FAIL, STILL_OPEN, NOT_DONE",
    })
    void a_charge_that_was_refused_hides_no_other(
            String order, String first, String second, Outcome early, Outcome settled) {
        OutcomeUnknownException e = lost("recur");
        String charges = charge(first) + ',' + charge(second);
        yandex.answersOrder("id-1", order, "500.00", charges);
        assertThat(e.reconcile()).isEqualTo(early);

        yandex.clock.advance(SETTLED);
        yandex.answersOrder("id-1", order, "500.00", charges);
        assertThat(e.reconcile()).isEqualTo(settled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refund", "rollback"})
    void a_question_that_fails_answers_nothing(String operation) {
        OutcomeUnknownException e = lost(operation);
        yandex.answers(401, "{}");
        assertThatThrownBy(e::reconcile).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void the_settle_time_is_a_setting() {
        try (Yandex hasty = new Yandex(b -> b.settleTime(Duration.ZERO))) {
            hasty.hangsUp();
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, hasty.client.orders().rollback("1")::execute);
            hasty.answers(404, NOT_FOUND);
            assertThat(e.reconcile()).isEqualTo(Outcome.NOT_DONE);
        }
    }
}
