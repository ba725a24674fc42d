package io.github.prilavok.cdek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.DecodingException;
import io.github.prilavok.core.error.Failure.FieldError;
import io.github.prilavok.core.error.InvalidRequestException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.core.error.RateLimitException;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape that CDEK's errors come in, and what their codes mean. */
class ErrorsTest {
    private final Host host = new Host();
    private final Orders orders = host.client.orders();

    @AfterEach
    void close() {
        host.close();
    }

    private static ApiException thrownBy(ApiCall<?> call) {
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    private static String errors(String code, String message) {
        return "{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}]}";
    }

    @Test
    void the_envelope_of_a_refused_creation_carries_all_errors() {
        host.answers(400, """
                {"requests":[{"type":"CREATE","date_time":"2026-08-03T09:14:00+0000","state":"INVALID","errors":[
                 {"code":"v2_field_is_empty","message":"[shipment_point] is empty"},
                 {"code":"v2_field_is_empty","message":"[from_location] is empty","additional_code":"0x1E0EBE20"}]}],
                 "related_entities":[]}""");

        ApiException e = thrownBy(orders.createOrder(Samples.order()));

        assertThat(e).isInstanceOf(InvalidRequestException.class);
        assertThat(e.httpStatus()).isEqualTo(400);
        assertThat(e.code()).contains("v2_field_is_empty");
        assertThat(e.providerMessage()).contains("[shipment_point] is empty");
        assertThat(e.fieldErrors()).extracting(FieldError::field).containsExactly("shipment_point", "from_location");
        assertThat(e.body().orElseThrow()).contains("0x1E0EBE20");
        assertThat(e.isRetryable()).isFalse();
        assertThat(host.arrived()).isEqualTo(1);
    }

    @Test
    void errors_as_documented() {
        host.answers(400, errors("v2_recipient_location_not_recognized", "Recipient location is not recognized"));
        ApiException e = thrownBy(orders.createOrder(Samples.order()));
        assertThat(e)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("cdek createOrder: invalid request [v2_recipient_location_not_recognized]:"
                        + " Recipient location is not recognized (HTTP 400, 1 attempt)");
        assertThat(e.fieldErrors()).isEmpty();
    }

    @Test
    void an_invalid_request_is_a_failure_with_status_202_too() {
        host.answers(202, Samples.FAILED).answers(202, "{\"requests\":[{\"type\":\"CREATE\",\"state\":\"INVALID\"}]}");
        ApiException e = thrownBy(orders.createOrder(Samples.order()));
        assertThat(e)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Find the order by this number, compare and adopt it");
        assertThat(thrownBy(orders.createOrder(Samples.order())))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("does not say why");
    }

    /** CDEK's form is {@code [value] in [parameter]}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivanova Anna|recipient.name
            Ivanova Anna|name
            Lenina 1-23|to_location.address
            Lenina 1-23|address
            https://shop.example/hooks/s3cr3t?a=b|url
            """)
    void what_a_message_repeats_of_a_person_or_a_secret_is_hidden(String value, String field) {
        String message = "[" + value + "] in [" + field + "]";
        String inRequest = "{\"requests\":[{\"type\":\"CREATE\",\"state\":\"INVALID\",\"errors\":"
                + "[{\"code\":\"v2_invalid_format\",\"message\":\"" + message + "\"}]}]}";
        for (String body : List.of(errors("v2_invalid_format", message), inRequest)) {
            host.answers(400, body);
            ApiException e = thrownBy(orders.createOrder(Samples.order()));
            String told = e
                    + e.providerMessage().orElseThrow()
                    + e.fieldErrors()
                    + e.body().orElseThrow();
            assertThat(told).contains("] in [" + field + "]", "v2_invalid_format");
            assertThat(told).doesNotContain("Ivanova", "Lenina", "s3cr3t");
            host.answers(200, inRequest);
            assertThat(orders.getOrder(Host.U).execute().toString())
                    .contains("v2_invalid_format")
                    .doesNotContain("Ivanova", "Lenina", "s3cr3t");
        }
    }

    @Test
    void a_webhooks_url_among_an_alerts_parameters_is_hidden() {
        host.answers(400, """
                {"alerts":[{"type":"danger","msg":"wrong","errorCode":"invalid_url",
                 "params":[{"field":"url","value":"https://shop.example/hooks/s3cr3t"}]}]}""");
        ApiException e =
                thrownBy(host.client.webhooks().createWebhook(WebhookType.ORDER_STATUS, "https://shop.example/s3cr3t"));
        assertThat(e.body().orElseThrow()).contains("invalid_url").doesNotContain("s3cr3t");
    }

    @Test
    void oauths_shape() {
        host.answers(400, "{\"error\":\"unauthorized\",\"error_description\":\"Full authentication is required\"}");
        ApiException e = thrownBy(orders.getOrder(Host.U));
        assertThat(e).isInstanceOf(AuthenticationException.class).hasMessageContaining("Full authentication");
    }

    @Test
    void html_and_nothing_at_all() {
        for (String body : List.of("<html><h1>Bad Gateway</h1></html>", "")) {
            MockResponse answer =
                    new MockResponse.Builder().code(502).body(body).build();
            for (int i = 0; i < 3; i++) {
                host.answers(answer);
            }
            ApiException e = thrownBy(orders.getOrder(Host.U));
            assertThat(e).isInstanceOf(ProviderUnavailableException.class);
            assertThat(e.attempts()).isEqualTo(3);
            host.answers(answer);
            assertThat(thrownBy(orders.createOrder(Samples.order()))).isInstanceOf(OutcomeUnknownException.class);
            host.answers(new MockResponse.Builder().code(400).body(body).build());
            assertThat(thrownBy(orders.createOrder(Samples.order()))).isInstanceOf(InvalidRequestException.class);
        }
        host.answers(new MockResponse.Builder().code(404).body("nginx").build());
        assertThat(thrownBy(orders.getOrder(Host.U))).isInstanceOf(NotFoundException.class);
        host.answers(new MockResponse.Builder().code(410).build());
        assertThat(thrownBy(orders.getOrder(Host.U))).isInstanceOf(NotFoundException.class);
        MockResponse page = new MockResponse.Builder().code(200).body("<html>").build();
        host.answers(page).answers(page).answers(page);
        assertThat(thrownBy(orders.getOrder(Host.U))).isInstanceOf(DecodingException.class);
        host.answers(new MockResponse.Builder().code(202).body("").build());
        assertThat(thrownBy(orders.createOrder(Samples.order()))).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_read_that_finds_nothing_but_errors_with_status_200_fails() {
        host.answers(200, errors("v2_order_forbidden", "not yours"));
        assertThat(thrownBy(orders.getOrder(Host.U))).isInstanceOf(PermissionException.class);
        host.answers(
                200,
                "{\"entity\":{\"uuid\":\"<U>\"},\"errors\":[{\"code\":\"x\",\"message\":\"beside\"}],\"requests\":[]}");
        assertThat(orders.getOrder(Host.U).execute().entity()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "v2_token_expired, AuthenticationException",
        "v2_authorization_incorrect, AuthenticationException",
        "v2_entity_not_found, NotFoundException",
        "v2_order_not_found, NotFoundException",
        "v2_entity_not_found_im_number, NotFoundException",
        "v2_entity_forbidden, PermissionException",
        "v2_order_forbidden, PermissionException",
        "v2_update_forbidden, ConflictException",
        "v2_similar_request_still_processed, ConflictException",
        "v2_entity_not_ready, ConflictException",
        "v2_entity_has_final_status, ConflictException",
        "v2_entity_invalid, ConflictException",
        "v2_intake_exists_by_order, ConflictException",
        "error_validate_order_delete_status, ConflictException",
        "error_validate_order_delete_claims_is_not_empty, ConflictException",
        "error_validate_im_dep_number_has_already_had_integration, ConflictException",
        "error_validate_online_shop_number_departure_is_not_unique, ConflictException",
        "v2_bad_request, InvalidRequestException",
        "v2_field_is_empty, InvalidRequestException",
        "v2_sender_location_not_recognized, InvalidRequestException",
        "v2_package_id_is_empty, InvalidRequestException",
        "v2_tomorrow, InvalidRequestException",
        "err_result_service_empty, RefusedException",
        "ERR_PVZ_WEIGHT_LIMIT, RefusedException",
        "ve_receiver_pickup_point_take_only, RefusedException",
        "error_validate_good_vat_rate_diff, RefusedException",
        "VE_ADDITIONAL_SERVICE_UNAVAILABLE, RefusedException",
        "PA_17, RefusedException",
        "The pick-up point doesn't meet the requirements, RefusedException",
    })
    void what_codes_mean(String code, String exception) {
        host.answers(400, errors(code, "words"));
        ApiException e = thrownBy(orders.updateOrder(Changes.comment()));
        assertThat(e.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(e.code()).contains(code);
        assertThat(host.arrived()).isEqualTo(1);
    }

    @Test
    void codes_with_something_to_do_say_what() {
        host.answers(400, errors("v2_similar_request_still_processed", "busy with " + Host.V));
        assertThat(thrownBy(orders.refuseOrder(Host.U)))
                .hasMessageContaining("is still running: wait for it")
                .hasMessageContaining(Host.V);
        host.answers(400, errors("ve_contract_with_id_not_exists", "no contract"));
        assertThat(thrownBy(orders.updateOrder(Changes.comment()))).hasMessageContaining("keys are stale");
        host.answers(400, errors("v2_entity_not_ready", "no number yet"));
        assertThat(thrownBy(orders.updateOrder(Changes.comment()))).hasMessageContaining("in some seconds");
    }

    @Test
    void an_internal_error_is_tried_again_by_reads_alone() {
        String fault = errors("v2_internal_error", "Unknown unique error 1");
        host.answers(400, fault).answers(200, Samples.REGISTERED);
        assertThat(orders.getOrder(Host.U).execute().entity()).isNotNull();
        assertThat(host.arrived()).isEqualTo(2);

        host.forget().answers(400, fault);
        ApiException e = thrownBy(orders.createOrder(Samples.order()));
        assertThat(e)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("a value of a wrong type")
                .hasMessageContaining("do not send it again");
        assertThat(host.arrived()).isEqualTo(1);
    }

    @Test
    void too_many_requests_are_tried_again_by_all() {
        host.answers(429, "{}").answers(202, Samples.ACCEPTED);
        assertThat(orders.createOrder(Samples.order()).execute().uuid()).isEqualTo(Host.U);
        host.answers(429, errors("err_x", "x")).answers(429, "").answers(429, "");
        ApiException e = thrownBy(orders.createOrder(Samples.order()));
        assertThat(e).isInstanceOf(RateLimitException.class);
        assertThat(e.isRetryable()).isTrue();
    }

    @Test
    void a_server_error_leaves_an_unsafe_call_open_and_is_tried_again_otherwise() {
        host.answers(500, errors("err_x", "x")).answers(202, Samples.ACCEPTED);
        assertThat(orders.deleteOrder(Host.U).execute().uuid()).isEqualTo(Host.U);
        host.forget().answers(500, errors("err_x", "x"));
        assertThatThrownBy(() -> orders.createClientReturn(Host.U, 136).execute())
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(host.arrived()).isEqualTo(1);
    }

    @Test
    void what_cdek_quotes_of_a_person_is_not_told() {
        host.answers(400, """
                {"errors":[{"code":"v2_invalid_format","message":"[+79161234567] in [recipient.phones.number]"},
                 {"code":"v2_invalid_format","message":"[anna@example.org] in [recipient.email]"}]}""");
        ApiException e = thrownBy(orders.createOrder(Samples.order()));
        assertThat(e.fieldErrors())
                .extracting(FieldError::field)
                .containsExactly("recipient.phones.number", "recipient.email");
        assertThat(e + " " + e.failure()).doesNotContain("9161234567").doesNotContain("anna@example.org");
    }
}
