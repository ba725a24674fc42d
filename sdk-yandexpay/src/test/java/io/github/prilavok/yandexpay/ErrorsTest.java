package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.Refund;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error of the sheet's section 5, and what is not in it. */
class ErrorsTest {
    private final Yandex yandex = new Yandex();
    private final Orders orders = yandex.client.orders();

    @AfterEach
    void close() {
        yandex.close();
    }

    private ApiCall<?> refund() {
        return orders.refund("1", Refund.full("r-1", Money.rubles(10)));
    }

    private static ApiException error(ApiCall<?> call) {
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    private static String fail(String code) {
        return "{\"status\":\"fail\",\"reasonCode\":\"" + code + "\",\"reason\":\"words\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "400, ORDER_AMOUNT_MISMATCH, INVALID_REQUEST",
        "400, ORDER_CART_DATA_ERROR, INVALID_REQUEST",
        "400, INVALID_PAYMENT_STATUS, CONFLICT",
        "400, CAPTURE_AMOUNT_TOO_LARGE, INVALID_REQUEST",
        "400, REFUND_AMOUNT_TOO_LARGE, INVALID_REQUEST",
        "400, BAD_REQUEST, INVALID_REQUEST",
        "400, INVALID_DELIVERY_STATUS, CONFLICT",
        "400, STATE_MISMATCH, CONFLICT",
        "401, AUTHENTICATION_ERROR, AUTHENTICATION",
        "404, ORDER_NOT_FOUND, NOT_FOUND",
        "409, ANOTHER_OPERATION_IN_PROGRESS, CONFLICT",
        "403, FORBIDDEN, PERMISSION",
        "422, OF_TOMORROW, INVALID_REQUEST",
    })
    void a_no_is_typed_by_its_code_and_then_by_the_status(int status, String code, Failure.Kind kind) {
        yandex.answers(status, fail(code));

        ApiException e = error(refund());

        assertThat(e.failure().kind()).isEqualTo(kind);
        assertThat(e.code()).contains(code);
        assertThat(e.providerMessage()).contains("words");
        assertThat(e.httpStatus()).isEqualTo(status);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(YandexPayErrorCode.of(e).map(OpenEnum::wire)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_AMOUNT_MISMATCH, INVALID_REQUEST",
        "INVALID_PAYMENT_STATUS, CONFLICT",
        "AUTHENTICATION_ERROR, AUTHENTICATION",
        "OF_TOMORROW, REFUSED",
    })
    void a_no_may_come_with_http_200(String code, Failure.Kind kind) {
        yandex.answers(200, fail(code));

        ApiException e = error(refund());

        assertThat(e.failure().kind()).isEqualTo(kind);
        assertThat(e.code()).contains(code);
        assertThat(yandex.requests()).isEqualTo(1);
    }

    @Test
    void what_yandex_pay_added_up_stands_in_the_error() {
        yandex.answers(400, """
                {"status":"fail","reasonCode":"ORDER_AMOUNT_MISMATCH","reason":"Cart total amount mismatch","details":{\
                "cart_total":"0.00","items_sum":180.00,"discounts_sum":"0.00","description":"add up","more":{"a":1}}}""");

        ApiException e = error(refund());

        assertThat(e.fieldErrors())
                .extracting(Failure.FieldError::field, Failure.FieldError::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cart_total", "0.00"),
                        org.assertj.core.groups.Tuple.tuple("items_sum", "180.00"),
                        org.assertj.core.groups.Tuple.tuple("discounts_sum", "0.00"),
                        org.assertj.core.groups.Tuple.tuple("description", "add up"));
        assertThat(e).hasMessageContaining("items_sum: 180.00");
    }

    @Test
    void a_reason_may_be_null_and_the_advice_is_not() {
        yandex.answers(409, """
                {"status":"fail","reasonCode":"ANOTHER_OPERATION_IN_PROGRESS","reason":null}""");

        ApiException e = error(refund());

        assertThat(e).isInstanceOf(ConflictException.class).hasMessageContaining("One refund of an order at a time");
        assertThat(e.providerMessage()).isEmpty();
        assertThat(YandexPayErrorCode.of(e)).contains(YandexPayErrorCode.ANOTHER_OPERATION_IN_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 409})
    void a_duplicate_on_the_first_try_may_be_running_and_says_what_to_read(int status) {
        yandex.answers(status, fail("DUPLICATE_EXTERNAL_OPERATION_ID"));

        ApiException e = error(refund());

        assertThat(e)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("accepted before: read it with getOperation");
        assertThat(e.code()).contains("DUPLICATE_EXTERNAL_OPERATION_ID");
        assertThat(e.attempts()).isEqualTo(1);
        yandex.answersOperation("r-1", "REFUND", "SUCCESS");
        assertThat(((OutcomeUnknownException) e).reconcile()).isEqualTo(Outcome.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "409, DUPLICATE_EXTERNAL_OPERATION_ID",
        "409, ANOTHER_OPERATION_IN_PROGRESS",
        "400, INVALID_PAYMENT_STATUS",
        "200, INVALID_PAYMENT_STATUS",
    })
    void the_same_no_to_a_repeat_proves_nothing(int status, String code) {
        yandex.hangsUp().answers(status, fail(code));

        ApiException e = error(refund());

        assertThat(e).isInstanceOf(OutcomeUnknownException.class);
        assertThat(e.code()).contains(code);
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(((OutcomeUnknownException) e).canReconcile()).isTrue();
    }

    @Test
    void the_same_holds_of_a_capture() {
        yandex.answers(500, "").answers(400, fail("INVALID_PAYMENT_STATUS"));
        assertThat(error(orders.capture("1", Capture.all("c-1", Money.rubles(1)))))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_gateways_page_is_a_typed_error_too() {
        for (int i = 0; i < 3; i++) {
            yandex.answers(502, "<html>Bad Gateway</html>");
        }
        ApiException e = error(orders.get("1"));
        assertThat(e).isInstanceOf(ProviderUnavailableException.class);
        assertThat(e.httpStatus()).isEqualTo(502);
        assertThat(e.attempts()).isEqualTo(3);

        yandex.answers(404, "<html>not here</html>");
        assertThat(error(orders.get("1"))).isInstanceOf(NotFoundException.class);
        yandex.answers(400, "{\"half\":");
        assertThat(error(orders.get("1"))).isInstanceOf(InvalidRequestException.class);
        yandex.answers(401, "");
        assertThat(error(orders.get("1")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("production and sandbox have each their own");
    }

    @Test
    void a_server_error_is_none_of_the_request_whatever_its_code() {
        for (int i = 0; i < 3; i++) {
            yandex.answers(500, fail("BAD_REQUEST"));
        }
        ApiException e = error(refund());
        assertThat(e).isInstanceOf(OutcomeUnknownException.class);
        assertThat(e.code()).contains("BAD_REQUEST");
    }

    @Test
    void throttled_is_waited_for() {
        yandex.answers(429, "{}").answers(429, "{}").answers(429, "{}");
        assertThat(error(refund())).isInstanceOf(RateLimitException.class);
        assertThat(yandex.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"status\":\"success\"}",
                "{\"status\":\"success\",\"data\":{}}",
                "{\"status\":\"success\",\"data\":{\"operation\":null}}",
                "{\"status\":\"fail\"}",
                "[]",
                "<html>",
                "{\"status\":\"success\",\"data\":{\"operation\":{\"status\":\"SUCC",
                "{\"status\":\"processing\",\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}",
                "{\"status\":\"\",\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}",
                "{\"status\":{\"a\":1},\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}",
                "{\"status\":\"success\",\"code\":500,\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}",
                "{\"code\":502,\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}",
                "{\"status\":\"fail\",\"code\":500,\"reasonCode\":\"BAD_REQUEST\"}",
                "{\"status\":\"fail\",\"code\":\"503\",\"reasonCode\":\"OF_TOMORROW\"}",
                "{\"status\":\"fail\",\"code\":500,\"reasonCode\":\"DUPLICATE_EXTERNAL_OPERATION_ID\"}",
            })
    void an_answer_that_says_neither_yes_nor_no_is_no_yes(String answer) {
        yandex.answers(answer).answers(answer).answers(answer);
        assertThat(error(refund())).isInstanceOf(OutcomeUnknownException.class);
        assertThat(yandex.requests()).isEqualTo(3);
    }

    @Test
    void a_bad_request_of_http_with_the_code_of_a_server_error_proves_nothing_either() {
        for (int i = 0; i < 3; i++) {
            yandex.answers(400, "{\"status\":\"fail\",\"code\":500,\"reasonCode\":\"BAD_REQUEST\"}");
        }
        assertThat(error(refund())).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_code_says_what_the_status_of_http_would_have_said() {
        for (int i = 0; i < 3; i++) {
            yandex.answers("{\"status\":\"fail\",\"code\":429,\"reasonCode\":\"SLOWLY\"}");
        }
        assertThat(error(refund())).isInstanceOf(RateLimitException.class);
        assertThat(yandex.requests()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            yandex.answers("{\"status\":\"fail\",\"code\":500,\"reasonCode\":\"BAD_REQUEST\"}");
        }
        assertThat(error(orders.get("1"))).isInstanceOf(ProviderUnavailableException.class);
        yandex.answers("{\"status\":\"fail\",\"code\":400,\"reasonCode\":\"BAD_REQUEST\"}");
        assertThat(error(refund())).isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "null", "{}", "\"\"", "1e999999999"})
    void a_code_that_is_no_number_is_none(String code) {
        yandex.answers("{\"code\":" + code + ",\"data\":{\"operation\":{\"status\":\"SUCCESS\"}}}");
        assertThat(orders.refund("1", Refund.full("r-1", Money.rubles(10)))
                        .execute()
                        .succeeded())
                .isTrue();
    }

    @Test
    void of_a_read_it_is_told_as_it_is() {
        for (int i = 0; i < 3; i++) {
            yandex.answers("{\"status\":\"success\"}");
        }
        assertThat(error(orders.get("1"))).isInstanceOf(DecodingException.class);
    }

    @Test
    void a_rollback_is_never_sent_twice() {
        yandex.answers(200, "<html>");
        ApiException e = error(orders.rollback("1"));
        assertThat(e).isInstanceOf(OutcomeUnknownException.class);
        assertThat(yandex.requests()).isEqualTo(1);
        yandex.answers(200, fail("INVALID_PAYMENT_STATUS"));
        assertThat(error(orders.rollback("1"))).isInstanceOf(ConflictException.class);
    }

    @Test
    void an_unknown_code_with_http_200_is_a_refusal() {
        yandex.answers(fail("INSUFFICIENT_SOMETHING"));
        assertThat(error(refund())).isInstanceOf(RefusedException.class);
    }

    @Test
    void an_old_answer_has_no_status() {
        yandex.answers("{\"data\":{\"order\":{\"orderId\":\"1\",\"paymentStatus\":\"CAPTURED\"}}}");
        assertThat(orders.get("1").execute().paid()).isTrue();
    }
}
