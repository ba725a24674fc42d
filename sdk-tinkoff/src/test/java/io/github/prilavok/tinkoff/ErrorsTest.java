package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import io.github.prilavok.core.error.RefusedException;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    private static final Init INIT =
            Init.builder().orderId("order-42").amount(Money.rubles(1299)).build();

    private final Bank bank = new Bank();
    private final Payments payments = bank.client.payments();

    @AfterEach
    void close() {
        bank.close();
    }

    private ApiException charge() {
        return catchThrowableOfType(
                ApiException.class, () -> payments.charge("1", "2").execute());
    }

    private static String error(String code) {
        return "{\"Success\":false,\"ErrorCode\":\"" + code + "\",\"Message\":\"Отказ\",\"Details\":\"Подробности\"}";
    }

    @Test
    void a_wrong_token_is_told_with_what_to_check() {
        bank.answers("""
                {"Success":false,"ErrorCode":"204","Message":"Неверные параметры.",\
                "Details":"Неверный токен. Проверьте пару TerminalKey/SecretKey."}""");
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("tinkoff init: authentication [204]: Неверные параметры. (Неверный токен. Проверьте пару"
                        + " TerminalKey/SecretKey.); Token [204]: the token is wrong. Check the terminal's key and"
                        + " password: they belong together, and a DEMO terminal has its own (HTTP 200, 1 attempt)");
        assertThat(bank.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "7, NOT_FOUND",
        "255, NOT_FOUND",
        "335, NOT_FOUND",
        "4, CONFLICT",
        "8, CONFLICT",
        "20, CONFLICT",
        "3037, CONFLICT",
        "10, PERMISSION",
        "202, PERMISSION",
        "205, AUTHENTICATION",
        "308, INVALID_REQUEST",
        "309, INVALID_REQUEST",
        "329, INVALID_REQUEST",
        "1126, INVALID_REQUEST",
        "119, RATE_LIMIT",
        "603, RATE_LIMIT",
        "2200, RATE_LIMIT",
        "3029, RATE_LIMIT",
        "3030, RATE_LIMIT",
        "3032, RATE_LIMIT",
        "3033, RATE_LIMIT",
        "3041, RATE_LIMIT",
        "3042, RATE_LIMIT",
        "99, REFUSED",
        "100, REFUSED",
        "104, REFUSED",
        "1051, REFUSED",
        "-921, REFUSED",
        "77777, REFUSED",
        "-1, REFUSED"
    })
    void a_refusal_is_of_the_kind_of_its_code_and_definite(String code, Failure.Kind kind) {
        bank.answers(error(code));
        ApiException e = charge();
        assertThat(e.failure().kind()).isEqualTo(kind);
        assertThat(e.code()).contains(code);
        assertThat(e.providerMessage()).contains("Отказ (Подробности)");
        assertThat(e.httpStatus()).isEqualTo(200);
        assertThat(bank.requests()).as("not repeated").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3", "21", "96", "97", "98", "120", "123", "125", "401", "402", "505", "515", "903", "999", "1018",
                "1030", "1085", "1089", "1091", "1096", "3040", "7999", "8002", "8004", "9001", "9999"
            })
    void a_temporary_failure_of_a_charge_leaves_its_outcome_unknown(String code) {
        bank.answers(error(code));
        ApiException e = charge();
        assertThat(e).isInstanceOf(OutcomeUnknownException.class);
        assertThat(e.code()).contains(code);
        assertThat(bank.requests()).as("never repeated").isEqualTo(1);
    }

    @Test
    void the_success_of_the_cards_bank_beside_a_no_is_no_refusal() {
        bank.answers(error("1085"));
        assertThatThrownBy(() -> payments.confirm("1").execute()).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_temporary_failure_of_a_read_is_repeated() {
        bank.answers(error("9999")).answers(error("3")).answers("{\"Success\":true,\"Status\":\"NEW\"}");
        assertThat(payments.getState("1").execute().status()).isEqualTo(PaymentStatus.NEW);
        assertThat(bank.requests()).isEqualTo(3);
    }

    @Test
    void a_temporary_failure_of_what_ends_in_the_same_state_is_repeated() {
        bank.answers(error("999")).answers("{\"Success\":true,\"CustomerKey\":\"c\"}");
        bank.client.customers().addCustomer(AddCustomer.of("c")).execute();
        assertThat(bank.requests()).isEqualTo(2);
    }

    @Test
    void a_temporary_failure_of_a_read_that_stays_is_told() {
        bank.answers(error("1096")).answers(error("1096")).answers(error("1096"));
        assertThatThrownBy(() -> payments.getState("1").execute())
                .isInstanceOf(ProviderUnavailableException.class)
                .hasMessageContaining("[1096]")
                .hasMessageContaining("3 attempts");
    }

    @Test
    void an_internal_error_about_a_field_is_a_wrong_request() {
        bank.answers("""
                {"Success":false,"ErrorCode":"9999","Message":"Неверные параметры",\
                "Details":"Поле OrderId не должно быть пустым"}""");
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.fieldErrors())
                                .singleElement()
                                .satisfies(field -> assertThat(field.field()).isEqualTo("OrderId")));
    }

    @ParameterizedTest
    @CsvSource({
        "Поле Receipt.Items.Name не должно быть пустым, Receipt.Items.Name",
        "Поле Receipt.Items[0].Name не должно быть пустым, Receipt.Items[0].Name",
        "'Поля PaymentId, OrderId не заполнены', PaymentId",
        "'Неверные параметры. Поле Amount. Не число', "
    })
    void an_internal_error_about_fields_is_a_wrong_request(String details, @Nullable String field) {
        bank.answers("{\"Success\":false,\"ErrorCode\":\"9999\",\"Message\":\"Неверные параметры\",\"Details\":\""
                + details + "\"}");
        ApiException e = charge();
        if (field == null) {
            assertThat(e).isInstanceOf(OutcomeUnknownException.class);
        } else {
            assertThat(e)
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            wrong -> assertThat(wrong.fieldErrors())
                                    .singleElement()
                                    .satisfies(
                                            error -> assertThat(error.field()).isEqualTo(field)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Message\":\"Cert expired for terminal\"",
                "\"Message\":\"Внутренняя ошибка\",\"Details\":\"cert expired for terminal 1700000000001E2C\""
            })
    void an_expired_certificate_is_no_internal_error(String words) {
        bank.answers("{\"Success\":false,\"ErrorCode\":\"9999\"," + words + "}");
        assertThat(charge())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("certificates().addCertificate");
    }

    @Test
    void a_code_about_a_field_names_it() {
        bank.answers(error("212"));
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("OrderId [212]: it is too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Success\":\"false\",\"ErrorCode\":255}",
                "{\"Success\":false,\"ErrorCode\":255}",
                "{\"ErrorCode\":\"255\"}",
                "{\"Message\":null,\"Details\":\"\",\"ErrorCode\":255,\"Success\":\"FALSE\",\"Extra\":{\"Success\":true}}"
            })
    void errors_are_known_in_every_spelling(String json) {
        bank.answers(json);
        assertThat(charge()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Success\":\"true\",\"ErrorCode\":0,\"Status\":\"CONFIRMED\"}",
                "{\"Success\":true,\"Status\":\"CONFIRMED\"}",
                "{\"ErrorCode\":\"0\",\"Status\":\"CONFIRMED\"}",
                "{\"Success\":null,\"ErrorCode\":0,\"Status\":\"CONFIRMED\"}",
                "{\"Success\":true,\"ErrorCode\":\"\",\"Status\":\"CONFIRMED\"}"
            })
    void successes_are_known_in_every_spelling(String json) {
        bank.answers(json);
        assertThat(payments.charge("1", "2").execute().status()).isEqualTo(PaymentStatus.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Status\":\"CONFIRMED\"}",
                "[]",
                "null",
                "",
                "\"OK\"",
                "OK",
                "<html><body>Bad gateway</body></html>",
                "{\"Success\":true,\"ErrorCode\":\"0\"",
                "{\"Success\":true,\"Status\":",
                "{\"Success\":true}{\"Success\":false}",
                "{\"Success\":true,\"ErrorCode\":\"1051\"}",
                "{\"Success\":false,\"ErrorCode\":\"0\"}"
            })
    void what_says_neither_yes_nor_no_to_a_charge_leaves_its_outcome_unknown(String body) {
        bank.answers(body);
        assertThat(charge()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(bank.requests()).isEqualTo(1);
    }

    @Test
    void a_page_in_place_of_a_state_is_not_understood() {
        for (int i = 0; i < 3; i++) {
            bank.answers(200, "text/html", "<html>maintenance</html>");
        }
        assertThatThrownBy(() -> payments.getState("1").execute()).isInstanceOf(DecodingException.class);
    }

    @Test
    void the_state_of_a_refused_payment_is_an_answer() {
        bank.answers("""
                {"Success":false,"ErrorCode":"1051","Message":"Недостаточно средств на карте","Status":"REJECTED",\
                "PaymentId":"1"}""");
        var payment = payments.getState("1").execute();
        assertThat(payment.status()).isEqualTo(PaymentStatus.REJECTED);
        assertThat(payment.errorCode()).isEqualTo("1051");
        assertThat(payment.success()).isFalse();
        assertThat(payment.message()).isEqualTo("Недостаточно средств на карте");
    }

    @Test
    void a_refused_charge_is_a_refusal_though_it_has_a_status() {
        bank.answers(
                "{\"Success\":false,\"ErrorCode\":\"1051\",\"Message\":\"Недостаточно средств\",\"Status\":\"REJECTED\"}");
        ApiException e = charge();
        assertThat(e).isInstanceOf(RefusedException.class);
        assertThat(TinkoffErrorCode.of(e)).hasValueSatisfying(code -> {
            assertThat(code.forPayers()).isTrue();
            assertThat(code.temporary()).isFalse();
            assertThat(code).hasToString("1051 (not enough money)");
        });
    }

    private static String refusedWith(String status) {
        return "{\"Success\":false,\"ErrorCode\":\"8\",\"Message\":\"Неверный статус\",\"Status\":\"" + status + "\"}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTHORIZED", "CONFIRMED", "CONFIRMING", "CONFIRM_CHECKING", "AUTHORIZING", "PREAUTHORIZING",
                "PAY_CHECKING", "3DS_CHECKING", "3DS_CHECKED", "AUTH_FAIL", "REFUNDED", "INVENTED"
            })
    void a_refused_charge_whose_status_is_no_refusal_leaves_its_outcome_unknown(String status) {
        List<ApiCall<?>> charges = List.of(
                payments.charge("1", "2"),
                bank.client.sbp().chargeQr("1", "a022"),
                bank.client
                        .ownForm()
                        .finishAuthorize(FinishAuthorize.builder()
                                .paymentId("1")
                                .cardData("x")
                                .build()),
                bank.client.ownForm().submit3dsAuthorization(Submit3dsAuthorization.of("md", "pares", "1")),
                bank.client.ownForm().submit3dsAuthorizationV2(Submit3dsAuthorizationV2.of("1")));
        for (ApiCall<?> charge : charges) {
            bank.answers(refusedWith(status));
            assertThatThrownBy(charge::execute).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(bank.requests()).as("one each, none repeated").isEqualTo(charges.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEW",
                "FORM_SHOWED",
                "FORM SHOWED",
                "FORMSHOWED",
                "REJECTED",
                "CANCELED",
                "REVERSED",
                "DEADLINE_EXPIRED",
                "ATTEMPTS_EXPIRED"
            })
    void a_refused_charge_whose_status_agrees_is_definite(String status) {
        bank.answers(refusedWith(status));
        assertThat(charge()).isInstanceOf(ConflictException.class);
    }

    @Test
    void a_refused_confirmation_is_definite_though_the_money_is_held() {
        bank.answers(refusedWith("AUTHORIZED"));
        assertThatThrownBy(() -> payments.confirm("1").execute()).isInstanceOf(ConflictException.class);
    }

    @Test
    void the_test_host_is_told_of_when_it_refuses_the_address() {
        bank.answers(403, "text/html", "<html>403</html>");
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOf(PermissionException.class)
                .hasMessageContaining("acq_help@tbank.ru")
                .hasMessageContaining("HTTP 403");
    }

    @Test
    void a_path_that_does_not_exist_points_at_the_base_url() {
        bank.answers(404, "text/html", "<html>404</html>");
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("base URL");
    }

    @Test
    void words_that_come_with_a_status_are_told() {
        bank.answers(400, "application/json", error("212"));
        assertThatThrownBy(() -> payments.init(INIT).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("[212]")
                .hasMessageContaining("Отказ (Подробности)");
        bank.answers(409, "application/json", "{broken");
        assertThatThrownBy(() -> payments.init(INIT).execute()).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void a_fault_of_the_host_leaves_the_outcome_of_a_charge_unknown(int status) {
        bank.answers(status, "text/html", "<html>");
        assertThat(charge()).isInstanceOf(OutcomeUnknownException.class);
        assertThat(bank.requests()).isEqualTo(1);
    }

    @Test
    void too_many_requests_are_sent_again_even_of_a_charge() {
        bank.answers(429, "text/html", "").answers("{\"Success\":true,\"Status\":\"CONFIRMED\"}");
        assertThat(payments.charge("1", "2").execute().status()).isEqualTo(PaymentStatus.CONFIRMED);
        assertThat(bank.requests()).isEqualTo(2);
    }

    @Test
    void a_rate_limit_of_the_bank_is_not_sent_again() {
        bank.answers(error("119"));
        assertThatThrownBy(() -> payments.getState("1").execute()).isInstanceOf(RateLimitException.class);
        assertThat(bank.requests()).isEqualTo(1);
    }

    @Test
    void credentials_in_extra_are_refused_before_anything_is_sent() {
        Init init = INIT.toBuilder().addExtra("TerminalKey", "other").build();
        assertThatThrownBy(() -> payments.init(init).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("init: TerminalKey and Token are added by the client; take them out of extra");
        assertThat(bank.requests()).isZero();
    }
}
