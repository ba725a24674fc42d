package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.PAYMENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreatePaymentMethod;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.PaymentFilter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    private final Kassa kassa = new Kassa();
    private final CreatePayment request = CreatePayment.oneStage(Money.rubles(1490))
            .metadata(Map.of("order_id", "A-42"))
            .build();

    @AfterEach
    void close() {
        kassa.close();
    }

    private <E extends ApiException> E failed(Class<E> type) {
        return catchThrowableOfType(
                type, () -> kassa.client.payments().createPayment(request).execute());
    }

    @Test
    void a_refusal_names_the_field_and_the_id_for_the_support() {
        kassa.answers(400, "application/json", """
                {"type":"error","id":"ab5a11cd-13cc-4e33-af8b-75a74e18dd09","code":"invalid_request",\
                "description":"Receipt is missing or illegal","parameter":"receipt"}""");
        InvalidRequestException error = failed(InvalidRequestException.class);
        assertThat(error.code()).contains("invalid_request");
        assertThat(error.providerMessage()).contains("Receipt is missing or illegal");
        assertThat(error.requestId()).contains("ab5a11cd-13cc-4e33-af8b-75a74e18dd09");
        assertThat(error.fieldErrors().get(0).field()).isEqualTo("receipt");
        assertThat(error).hasMessageContaining("takes a new Idempotence-Key if this was the only attempt");
        assertThat(error.idempotencyKey()).isPresent();
        assertThat(kassa.requests()).isEqualTo(1);
    }

    @Test
    void each_status_has_its_exception_whatever_the_code_says() {
        kassa.refuses(401, "too_many_requests", "Login or password is incorrect");
        failed(AuthenticationException.class);
        kassa.refuses(403, "forbidden", "no recurring");
        failed(PermissionException.class);
        kassa.refuses(404, "not_found", "no");
        failed(NotFoundException.class);
        kassa.answers(405, "text/html", "<html>");
        failed(InvalidRequestException.class);
        kassa.answers(415, "text/html", "");
        failed(InvalidRequestException.class);
        assertThat(kassa.requests()).isEqualTo(5);
    }

    @Test
    void a_500_is_unknown_though_its_code_is_that_of_a_rate_limit() {
        for (int i = 0; i < 3; i++) {
            kassa.refuses(500, "too_many_requests", "who knows");
        }
        OutcomeUnknownException error = failed(OutcomeUnknownException.class);
        assertThat(kassa.requests()).isEqualTo(3);
        assertThat(error.canReconcile()).isTrue();
        assertThat(error).hasMessageContaining("24 hours");
    }

    @Test
    void a_500_that_is_empty_or_html_is_unknown_all_the_same() {
        kassa.answers(500, "text/plain", "").answers(502, "text/html", "<html>").answers(504, "text/html", "");
        failed(OutcomeUnknownException.class);
        assertThat(kassa.requests()).isEqualTo(3);
    }

    @Test
    void a_rate_limit_is_waited_out_with_the_same_key_and_bytes() {
        kassa.answers(429, "application/json", """
                        {"type":"error","id":"1","code":"too_many_requests","retry_after":1}""").answers(Golden.PENDING);
        kassa.client.payments().createPayment(request).execute();
        same(2);
    }

    @Test
    void a_rate_limit_that_lasts_is_told_as_one() {
        for (int i = 0; i < 3; i++) {
            kassa.answers(
                    429, "application/json", "{\"type\":\"error\",\"code\":\"too_many_requests\",\"retry_after\":0}");
        }
        assertThat(failed(RateLimitException.class)).hasMessageContaining("same Idempotence-Key");
    }

    @Test
    void what_is_still_processed_is_asked_again_after_its_wait_with_the_same_key_and_bytes() {
        kassa.answers(202, "application/json", "{\"type\":\"processing\",\"description\":\"x\",\"retry_after\":1}")
                .answers(Golden.SUCCEEDED);
        assertThat(kassa.client.payments().createPayment(request).execute().succeeded())
                .isTrue();
        same(2);
    }

    @Test
    void what_stays_in_processing_longer_than_the_call_may_last_is_unknown() {
        kassa.answers(202, "application/json", "{\"type\":\"processing\",\"description\":\"x\",\"retry_after\":1800}");
        OutcomeUnknownException error = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> kassa.client
                        .payments()
                        .createPayment(request)
                        .with(RequestOptions.timeout(Duration.ofMillis(1500)))
                        .execute());
        assertThat(error.httpStatus()).isEqualTo(202);
        assertThat(error.retryAfter()).contains(Duration.ofMillis(1800));
        assertThat(kassa.requests()).isEqualTo(1);
    }

    @Test
    void processing_without_a_wait_has_that_of_the_official_clients() {
        kassa.answers(202, "application/json", "");
        OutcomeUnknownException error = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> kassa.client
                        .payments()
                        .createPayment(request)
                        .with(RequestOptions.timeout(Duration.ofMillis(1500)))
                        .execute());
        assertThat(error.retryAfter()).contains(Duration.ofMillis(1800));
    }

    @Test
    void a_key_that_another_body_used_proves_that_the_operation_exists() {
        kassa.answers(400, "application/json", """
                {"type":"error","id":"ab5a11cd-13cc-4e33-af8b-75a74e18dd09","code":"invalid_request",\
                "description":"Idempotence key duplicated","parameter":"Idempotence-Key"}""");
        OutcomeUnknownException error = failed(OutcomeUnknownException.class);
        assertThat(error)
                .hasMessageContaining("never answer with a new key")
                .hasMessageNotContaining("takes a new Idempotence-Key");
        assertThat(error.fieldErrors().get(0).field()).isEqualTo("Idempotence-Key");
        assertThat(kassa.requests()).isEqualTo(1);
        kassa.answers("{\"type\":\"list\",\"items\":[" + Golden.PENDING + "]}");
        assertThat(error.reconcile()).isEqualTo(Outcome.DONE);
    }

    @Test
    void what_another_body_has_made_is_never_said_to_be_undone() {
        kassa.refuses(400, "invalid_request", "Idempotence key duplicated");
        OutcomeUnknownException error = failed(OutcomeUnknownException.class);
        kassa.clock.advance(Duration.ofHours(1));
        kassa.answers("{\"type\":\"list\",\"items\":[]}");
        assertThat(error.reconcile()).isEqualTo(Outcome.STILL_OPEN);
    }

    @Test
    void a_used_key_is_known_by_the_header_that_is_at_fault_whatever_the_words() {
        kassa.answers(400, "application/json", """
                        {"type":"error","id":"1","code":"invalid_request",\
                        "description":"The idempotency key has been used before","parameter":"Idempotence-Key"}""").answers(400, "application/json", """
                        {"type":"error","id":"1","code":"invalid_request","parameter":"idempotence-key"}""");
        failed(OutcomeUnknownException.class);
        failed(OutcomeUnknownException.class);
        assertThat(kassa.requests()).isEqualTo(2);
    }

    @Test
    void after_an_attempt_whose_outcome_is_unknown_no_refusal_of_a_repeat_is_believed() {
        for (int status : new int[] {400, 401, 403, 404, 405, 415, 429}) {
            try (Kassa mine = new Kassa()) {
                mine.hangsUp();
                for (int i = 0; i < 2; i++) {
                    mine.refuses(status, "some_code", "some words");
                }
                OutcomeUnknownException error = catchThrowableOfType(
                        OutcomeUnknownException.class,
                        () -> mine.client.payments().createPayment(request).execute());
                assertThat(error).as("HTTP %s", status).isNotNull();
                assertThat(error.canReconcile()).isTrue();
                String key = Kassa.key(mine.next());
                assertThat(error.idempotencyKey()).contains(key);
            }
        }
    }

    @Test
    void a_connection_that_breaks_is_tried_again_with_the_same_key_and_bytes() {
        kassa.hangsUp().answers(500, "text/html", "<html>").answers(Golden.PENDING);
        kassa.client.payments().createPayment(request).execute();
        same(3);
    }

    /** So many requests, all of one key and of the same bytes. */
    private void same(int requests) {
        assertThat(kassa.requests()).isEqualTo(requests);
        var first = kassa.next();
        for (int i = 1; i < requests; i++) {
            var again = kassa.next();
            assertThat(Kassa.key(again)).isEqualTo(Kassa.key(first));
            assertThat(again.getBody()).isEqualTo(first.getBody());
            assertThat(again.getTarget()).isEqualTo(first.getTarget());
        }
    }

    @Test
    void a_200_that_says_error_or_has_no_id_is_no_payment() {
        for (String body : new String[] {
            "{\"type\":\"error\",\"id\":\"1\",\"code\":\"x\"}",
            "{\"type\":\"processing\",\"retry_after\":0}",
            "{}",
            "{\"id\":null,\"status\":\"succeeded\"}",
            "[]",
            "",
            "<html>"
        }) {
            try (Kassa mine = new Kassa()) {
                for (int i = 0; i < 3; i++) {
                    mine.answers(body);
                }
                assertThat(catchThrowableOfType(
                                OutcomeUnknownException.class,
                                () -> mine.client
                                        .payments()
                                        .createPayment(request)
                                        .with(RequestOptions.timeout(Duration.ofSeconds(10)))
                                        .execute()))
                        .as(body)
                        .isNotNull();
            }
        }
    }

    @Test
    void a_list_without_items_is_not_an_empty_list() {
        for (int i = 0; i < 3; i++) {
            kassa.answers("{\"type\":\"list\"}");
        }
        assertThat(catchThrowableOfType(
                        DecodingException.class,
                        () -> kassa.client
                                .payments()
                                .listPayments(PaymentFilter.all())
                                .execute()))
                .isNotNull();
    }

    @Test
    void a_read_that_fails_is_no_riddle() {
        for (int i = 0; i < 3; i++) {
            kassa.refuses(500, "internal_server_error", "x");
        }
        assertThat(catchThrowableOfType(
                        ProviderUnavailableException.class,
                        () -> kassa.client.payments().getPayment(PAYMENT_ID).execute()))
                .isNotNull();
        kassa.refuses(404, "not_found", "x");
        assertThat(catchThrowableOfType(
                        NotFoundException.class,
                        () -> kassa.client.payments().getPayment(PAYMENT_ID).execute()))
                .hasMessageNotContaining("Idempotence-Key");
    }

    @Test
    void nothing_can_be_asked_without_metadata_nor_about_a_saved_method() {
        for (int i = 0; i < 6; i++) {
            kassa.hangsUp();
        }
        OutcomeUnknownException error = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> kassa.client
                        .payments()
                        .createPayment(CreatePayment.oneStage(Money.rubles(1)).build())
                        .execute());
        assertThat(error.canReconcile()).isFalse();
        error = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> kassa.client
                        .paymentMethods()
                        .createPaymentMethod(CreatePaymentMethod.sbp())
                        .execute());
        assertThat(error.canReconcile()).isFalse();
    }

    @Test
    void an_error_shows_no_secret() {
        kassa.answers(400, "application/json", """
                {"type":"error","id":"1","code":"invalid_request","description":"bad test_secret of u@example.com"}""");
        assertThat(catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> kassa.client
                                .refunds()
                                .createRefund(
                                        CreateRefund.of("p", Money.rubles(1)).build())
                                .execute()))
                .hasMessageNotContaining("test_secret")
                .hasMessageNotContaining("u@example.com");
    }
}
