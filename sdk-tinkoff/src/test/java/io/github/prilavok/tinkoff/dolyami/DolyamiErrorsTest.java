package io.github.prilavok.tinkoff.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.Failure.FieldError;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.core.error.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape of error that the bank and what stands before it were seen to answer. */
class DolyamiErrorsTest {
    private static final String PAYMENT_ERROR = """
            {"code":"UNPROCESSABLE_ENTITY","errorDetailCode":"PAYMENT_ERROR","message":"Ошибка платежа",\
            "correlationId":"5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d","operationDetails":["refund declined"]}""";

    @TempDir
    Path folder;

    private PartnerHost host;
    private DolyamiClient client;

    @BeforeEach
    void open() throws Exception {
        host = new PartnerHost(folder);
        PartnerHost.Issued issued = PartnerHost.Issued.issue(folder, "shop1");
        client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        host.close();
    }

    private <E extends ApiException> E committing(Class<E> type) {
        return Objects.requireNonNull(catchThrowableOfType(
                type,
                () -> client.orders()
                        .commitOrder(Golden.ID, Golden.commit())
                        .with(RequestOptions.maxAttempts(1))
                        .execute()));
    }

    @Test
    void the_specifications_shape_with_fields() {
        host.answers(400, """
                {"code":"BAD_REQUEST","message":"Неверный формат запроса","correlationId":"5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d",\
                "details":{"fiscalization_settings.params":"must not be null"}}""");
        InvalidRequestException e = committing(InvalidRequestException.class);
        assertThat(e.code()).contains("BAD_REQUEST");
        assertThat(e.requestId()).contains("5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d");
        assertThat(e.fieldErrors())
                .containsExactly(new FieldError("fiscalization_settings.params", null, "must not be null"));
        assertThat(e).hasMessageContaining("Неверный формат запроса");
    }

    @Test
    void a_rule_of_the_business_by_its_detail_code() {
        host.answers(422, """
                {"code":"UNPROCESSABLE_ENTITY","errorDetailCode":"NOT_ENOUGH_MONEY","message":"Недостаточно средств",\
                "correlationId":"5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d","operationDetails":["refund declined"]}""");
        RefusedException e = committing(RefusedException.class);
        assertThat(e.code()).contains("NOT_ENOUGH_MONEY");
        assertThat(e.httpStatus()).isEqualTo(422);
        assertThat(e)
                .hasMessageContaining("Недостаточно средств; refund declined; UNPROCESSABLE_ENTITY")
                .hasMessageContaining("getOrderInfo");
        assertThat(e.failure().body()).contains("UNPROCESSABLE_ENTITY");
        assertThat(host.requests()).isEqualTo(1);
    }

    @Test
    void an_error_of_the_payment_leaves_what_moves_money_open() {
        RefundSnapshot before = new RefundSnapshot(Money.rubles(0), Money.rubles(0), 0, List.of());
        List<ApiCall<?>> calls = List.of(
                client.orders().commitOrder(Golden.ID, Golden.commit()),
                client.orders().refundOrder(Golden.ID, Golden.refund(), before),
                client.orders().correctOrder(Golden.ID, Golden.correction(), before));
        for (ApiCall<?> call : calls) {
            host.answers(422, PAYMENT_ERROR);
            OutcomeUnknownException e =
                    Objects.requireNonNull(catchThrowableOfType(OutcomeUnknownException.class, call::execute));
            assertThat(e.code()).contains("PAYMENT_ERROR");
            assertThat(e.httpStatus()).isEqualTo(422);
            assertThat(e)
                    .hasMessageContaining("Ошибка платежа; refund declined; UNPROCESSABLE_ENTITY")
                    .hasMessageContaining("getOrderInfo");
            assertThat(e.canReconcile()).isTrue();
        }
        assertThat(host.requests()).as("one each, none repeated").isEqualTo(calls.size());
    }

    @Test
    void an_error_of_the_payment_of_a_cancellation_is_a_refusal() {
        host.answers(422, PAYMENT_ERROR);
        assertThatThrownBy(() -> client.orders().cancelOrder(Golden.ID).execute())
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void an_answer_that_does_not_say_where_the_order_is_leaves_what_changed_it_open() {
        for (String body : List.of("{}", "{\"amount\":3000.00}", "{\"status\":null}", "{\"status\":\"\"}")) {
            for (ApiCall<?> call : List.of(
                    client.orders().createOrder(Golden.create()),
                    client.orders().commitOrder(Golden.ID, Golden.commit()),
                    client.orders().cancelOrder(Golden.ID),
                    client.orders()
                            .completeDelivery(
                                    Golden.ID, CompleteDelivery.builder().build()))) {
                host.answers(body);
                assertThatThrownBy(call::execute).as(body).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Test
    void an_answer_without_the_refunds_number_leaves_the_refund_open() {
        for (String body : List.of("{}", "{\"amount\":1500.10}", "{\"refund_id\":\" \"}", Golden.COMMITTED)) {
            for (ApiCall<?> call : List.of(
                    client.orders().refundOrder(Golden.ID, Golden.refund(), null),
                    client.orders().correctOrder(Golden.ID, Golden.correction(), null))) {
                host.answers(body);
                assertThatThrownBy(call::execute).as(body).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Test
    void a_read_answers_what_the_bank_says_even_if_it_is_nothing() {
        host.answers("{}");
        assertThat(client.orders().getOrderInfo(Golden.ID).execute().state()).isEqualTo(OrderStatus.UNKNOWN);
    }

    @Test
    void the_older_shape_with_a_map() {
        host.answers(
                400, "{\"message\":\"Validation failed\",\"details\":{\"order.amount\":\"must be greater than 1\"}}");
        InvalidRequestException e = committing(InvalidRequestException.class);
        assertThat(e.code()).isEmpty();
        assertThat(e.fieldErrors()).containsExactly(new FieldError("order.amount", null, "must be greater than 1"));
    }

    @Test
    void the_older_shape_with_a_text() {
        host.answers(400, "{\"message\":\"Validation failed\",\"details\":\"amount\"}")
                .answers(400, "{\"message\":\"Validation failed\",\"details\":\"the sum is too small\"}");
        assertThat(committing(InvalidRequestException.class).fieldErrors())
                .containsExactly(new FieldError("amount", null, null));
        InvalidRequestException e = committing(InvalidRequestException.class);
        assertThat(e.fieldErrors()).isEmpty();
        assertThat(e).hasMessageContaining("Validation failed; the sum is too small");
    }

    @Test
    void the_oldest_shape() {
        host.answers(404, "{\"type\":\"error\",\"description\":\"Order not found\"}");
        assertThat(committing(NotFoundException.class)).hasMessageContaining("Order not found");
    }

    @Test
    void an_error_beside_http_200_is_not_a_success() {
        host.answers("{\"type\":\"error\",\"description\":\"Order not found\"}");
        assertThat(committing(OutcomeUnknownException.class)).hasMessageContaining("Order not found");
    }

    @ParameterizedTest
    @CsvSource({
        "401, login and password",
        "403, client certificate",
        "400, client certificate",
        "404, base URL",
        "409, getOrderInfo",
    })
    void a_page_of_what_stands_before_the_bank_comes_with_advice(int status, String advice) {
        host.answers(status, "<html>no</html>");
        ApiException e = committing(ApiException.class);
        assertThat(e)
                .hasMessageContaining(advice)
                .isInstanceOf(
                        switch (status) {
                            case 401 -> AuthenticationException.class;
                            case 403 -> PermissionException.class;
                            case 404 -> NotFoundException.class;
                            case 409 -> ConflictException.class;
                            default -> InvalidRequestException.class;
                        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Retry-After: 2, none, 2",
                "none, X-Retry-After: 2, 2",
                "Retry-After: 2, X-Retry-After: 5, 5",
                "Retry-After: 5, X-Retry-After: 2, 5",
                "Retry-After: 1, X-Retry-After: soon, 1",
                "none, none, none",
            })
    void the_longer_of_both_headers_counts(String one, String other, Long seconds) {
        String[] headers = Stream.of(one, other).filter(Objects::nonNull).toArray(String[]::new);
        host.answers(
                429, one == null ? "" : "{\"code\":\"TOO_MANY_REQUESTS\",\"message\":\"Too many requests\"}", headers);
        RateLimitException e = committing(RateLimitException.class);
        assertThat(e.failure().retryAfter()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    @Test
    void too_many_requests_without_any_header_are_tried_again() {
        host.answers(429, "").answers(Golden.COMMITTED);
        assertThat(client.orders()
                        .commitOrder(Golden.ID, Golden.commit())
                        .execute()
                        .sold())
                .isTrue();
        assertThat(host.requests()).isEqualTo(2);
    }

    @Test
    void a_gateways_error_leaves_a_post_open_and_a_get_unharmed() {
        host.answers(502, "<html>Bad Gateway</html>");
        OutcomeUnknownException e = committing(OutcomeUnknownException.class);
        assertThat(e.canReconcile()).isTrue();
        assertThat(e.idempotencyKey()).isPresent();
        host.answers(502, "<html>Bad Gateway</html>").answers(Golden.COMMITTED);
        assertThat(client.orders().getOrderInfo(Golden.ID).execute().sold()).isTrue();
    }
}
