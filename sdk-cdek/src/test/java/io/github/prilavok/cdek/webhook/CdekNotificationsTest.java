package io.github.prilavok.cdek.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.cdek.model.DeliveryMode;
import io.github.prilavok.cdek.model.DeliveryProblemCode;
import io.github.prilavok.cdek.model.OrderStatusCode;
import io.github.prilavok.cdek.model.PrintForm;
import io.github.prilavok.cdek.model.RelatedEntityType;
import io.github.prilavok.cdek.model.StatusReason;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.core.webhook.WebhookVerificationException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CdekNotificationsTest {
    private static final String SECRET = "nTq7-8fYw0mXk2VdBzLr";
    private static final String U = "5f6c1c1e-7f0a-4f0e-9d55-0c6b0c1d2e3f";

    private static final String STATUS = """
            {"type":"ORDER_STATUS","date_time":"2026-08-09T11:02:03+0000","uuid":"<U>","attributes":{"is_return":false,
             "is_reverse":false,"is_client_return":false,"cdek_number":"10234567890","number":"S1-10042",
             "code":"DELIVERED","status_code":"4","status_reason_code":"20",
             "status_date_time":"2026-08-09T11:01:58+0000","city_name":"Novosibirsk","city_code":"270",
             "related_entities":[],"deleted":false}}""";

    private final CdekNotifications notifications = CdekNotifications.of(SECRET);

    private static WebhookRequest request(String body) {
        return WebhookRequest.of(
                        "POST",
                        Map.of("Content-Type", List.of("application/json")),
                        body.replace("<U>", U).getBytes(StandardCharsets.UTF_8),
                        "192.0.2.1")
                .withUri("/hooks/cdek/" + SECRET);
    }

    private CdekEvent event(String body) {
        return notifications.receive(request(body)).trustWithoutVerification();
    }

    private <E extends CdekEvent> E event(Class<E> type, String kind, String attributes) {
        return type.cast(event("{\"type\":\"" + kind + "\",\"date_time\":\"2026-08-04T08:00:00+0000\",\"uuid\":\"<U>\","
                + "\"attributes\":" + attributes + "}"));
    }

    @Test
    void order_status() {
        Unverified<CdekEvent> hint = notifications.receive(request(STATUS));
        assertThat(hint.subject()).isEqualTo(U);
        assertThat(hint.claims(OrderStatusEvent.class)).isTrue();
        assertThat(hint.claims(UnknownEvent.class)).isFalse();

        OrderStatusEvent event = (OrderStatusEvent) hint.trustWithoutVerification();
        assertThat(event.uuid()).isEqualTo(U);
        assertThat(event.type()).isSameAs(WebhookType.ORDER_STATUS);
        assertThat(event.dateTime()).isEqualTo("2026-08-09T11:02:03Z");
        assertThat(event.cdekNumber()).isEqualTo("10234567890");
        assertThat(event.number()).isEqualTo("S1-10042");
        assertThat(event.code()).isSameAs(OrderStatusCode.DELIVERED);
        assertThat(event.status()).isEqualTo(OrderStatusCode.DELIVERED);
        assertThat(event.statusReasonCode()).isSameAs(StatusReason.PARTIAL_DELIVERY);
        assertThat(event.statusDateTime()).isEqualTo("2026-08-09T11:01:58Z");
        assertThat(event.cityName()).isEqualTo("Novosibirsk");
        assertThat(event.deliveredToCustomer()).isTrue();
        assertThat(event.deliveredInPart()).isTrue();
        assertThat(event.dedupKey())
                .isEqualTo("ORDER_STATUS:" + U + ":DELIVERED:2026-08-09T11:01:58Z:false")
                .isEqualTo(hint.dedupKey());
        assertThat(event.raw()).containsKeys("type", "attributes");
    }

    @Test
    void a_return_a_reverse_a_customers_return_and_a_revoked_status_complete_nothing() {
        for (String flag : List.of("is_return", "is_reverse", "is_client_return", "deleted")) {
            OrderStatusEvent event =
                    (OrderStatusEvent) event(STATUS.replace("\"" + flag + "\":false", "\"" + flag + "\":true"));
            assertThat(event.deliveredToCustomer()).as(flag).isFalse();
        }
    }

    @Test
    void what_has_a_direct_order_is_a_way_back_whatever_its_flags() {
        for (String type : List.of("direct_order", "client_direct_order", "CLIENT_DIRECT_ORDER")) {
            String related = "\"related_entities\":[{\"type\":\"" + type + "\",\"uuid\":\"<U>\"}]";
            assertThat(STATUS).contains("\"related_entities\":[]");
            OrderStatusEvent event = (OrderStatusEvent) event(STATUS.replace("\"related_entities\":[]", related));
            assertThat(event.toCustomer()).as(type).isFalse();
            assertThat(event.deliveredToCustomer()).as(type).isFalse();
        }
        OrderStatusEvent returned = (OrderStatusEvent) event(STATUS.replace(
                "\"related_entities\":[]", "\"related_entities\":[{\"type\":\"return_order\",\"uuid\":\"<U>\"}]"));
        assertThat(returned.toCustomer()).isTrue();
    }

    @Test
    void older_payloads_lack_flags_and_call_the_city_otherwise() {
        OrderStatusEvent event = event(OrderStatusEvent.class, "ORDER_STATUS", """
                {"is_return":false,"cdek_number":10234567890,"code":" ACCEPTED_AT_WAREHOUSE_ON_DEMAND ",
                 "status_code":12,"city":"Moscow","related_entities":[
                  {"type":"direct_order","cdek_number":"1","uuid":"<U>"}]}""");
        assertThat(event.toCustomer())
                .as("it has a direct order, so it is a way back")
                .isFalse();
        assertThat(event.status()).isEqualTo(OrderStatusCode.ACCEPTED_AT_PICK_UP_POINT);
        assertThat(event.cityName()).isEqualTo("Moscow");
        assertThat(event.cdekNumber()).isEqualTo("10234567890");
        assertThat(Objects.requireNonNull(event.relatedEntities().get(0).type()).is(RelatedEntityType.DIRECT_ORDER))
                .isTrue();
    }

    @Test
    void where_name_and_number_of_a_status_disagree_the_number_decides() {
        assertThat(status("READY_FOR_SHIPMENT_IN_TRANSIT_CITY", "6"))
                .isEqualTo(OrderStatusCode.READY_FOR_SHIPMENT_IN_SENDER_CITY);
        assertThat(status("READY_FOR_SHIPMENT_IN_TRANSIT_CITY", "19"))
                .isEqualTo(OrderStatusCode.READY_FOR_SHIPMENT_IN_TRANSIT_CITY);
        assertThat(status("POSTOMAT_POSTED", "1000")).isEqualTo(OrderStatusCode.POSTOMAT_POSTED);
        assertThat(status("NEW_NAME", " 11 ")).isEqualTo(OrderStatusCode.TAKEN_BY_COURIER);
        assertThat(status("NEW_NAME", "99")).isEqualTo(OrderStatusCode.UNKNOWN);
        assertThat(status("CREATED", "x")).isEqualTo(OrderStatusCode.CREATED);
        assertThat(status("CREATED", "99999999999999")).isEqualTo(OrderStatusCode.CREATED);
    }

    private OrderStatusCode status(String code, String number) {
        return event(
                        OrderStatusEvent.class,
                        "ORDER_STATUS",
                        "{\"code\":\"" + code + "\",\"status_code\":\"" + number + "\"}")
                .status();
    }

    @Test
    void newer_is_the_later_status_and_accepted_is_always_older() {
        CdekEvent delivered = event(STATUS);
        CdekEvent later = event(STATUS.replace("DELIVERED", "TAKEN_BY_COURIER")
                .replace("\"4\"", "\"11\"")
                .replace("11:01:58", "11:01:59"));
        CdekEvent accepted = event(STATUS.replace("DELIVERED", "ACCEPTED")
                .replace("\"4\"", "\"0\"")
                .replace("11:01:58", "23:00:00"));
        assertThat(later.newerThan(delivered)).isTrue();
        assertThat(delivered.newerThan(later)).isFalse();
        assertThat(delivered.newerThan(delivered)).isFalse();
        assertThat(delivered.newerThan(accepted)).isTrue();
        assertThat(accepted.newerThan(delivered)).isFalse();
        CdekEvent modified = event(OrderModifiedEvent.class, "ORDER_MODIFIED", "{}");
        assertThat(delivered.newerThan(modified)).isTrue();
        assertThat(modified.newerThan(delivered)).isFalse();
        assertThat(event("{\"type\":\"X\"}").newerThan(modified)).isFalse();
    }

    @Test
    void order_modified() {
        OrderModifiedEvent sum = event(
                OrderModifiedEvent.class,
                "ORDER_MODIFIED",
                "{\"modification_type\":\"DELIVERY_SUM_CHANGED\",\"new_value\":{\"type\":\"FLOAT\",\"value\":\"372.5\"}}");
        assertThat(sum.modificationType()).isSameAs(ModificationType.DELIVERY_SUM_CHANGED);
        assertThat(Objects.requireNonNull(sum.newValue()).number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("372.5"));
        assertThat(sum.newValue().date()).isEmpty();
        assertThat(sum.deliveryMode()).isEmpty();
        OrderModifiedEvent date = event(
                OrderModifiedEvent.class,
                "ORDER_MODIFIED",
                "{\"modification_type\":\"PLANED_DELIVERY_DATE_CHANGED\",\"new_value\":{\"type\":\"DATE\",\"value\":\"2026-08-09\"}}");
        assertThat(date.modificationType()).isSameAs(ModificationType.PLANNED_DELIVERY_DATE_CHANGED);
        assertThat(Objects.requireNonNull(date.newValue()).date()).contains(LocalDate.of(2026, 8, 9));
        assertThat(date.newValue().number()).isEmpty();
        OrderModifiedEvent mode = event(
                OrderModifiedEvent.class,
                "ORDER_MODIFIED",
                "{\"modification_type\":\"DELIVERY_MODE_CHANGED\",\"new_value\":{\"type\":\"INTEGER\",\"value\":3}}");
        assertThat(mode.deliveryMode()).contains(DeliveryMode.WAREHOUSE_DOOR);
        assertThat(List.of(sum.dedupKey(), date.dedupKey(), mode.dedupKey())).doesNotHaveDuplicates();
    }

    @Test
    void print_form() {
        PrintFormEvent event =
                event(PrintFormEvent.class, "PRINT_FORM", "{\"type\":\"barcode\",\"url\":\"http://evil/x\"}");
        assertThat(Objects.requireNonNull(event.form()).is(PrintForm.BARCODE)).isTrue();
        assertThat(event.dedupKey()).isEqualTo("PRINT_FORM:" + U);
        assertThat(event.toString()).doesNotContain("/x");
    }

    @Test
    void prealert_closed() {
        PrealertClosedEvent event = event(
                PrealertClosedEvent.class,
                "PREALERT_CLOSED",
                "{\"prealert_number\":\"P-1\",\"closed_date\":\"2026-08-04T07:00:00+0000\",\"fact_shipment_point\":\"MSK5\"}");
        assertThat(event.prealertNumber()).isEqualTo("P-1");
        assertThat(event.closedDate()).isEqualTo("2026-08-04T07:00:00Z");
        assertThat(event.factShipmentPoint()).isEqualTo("MSK5");
        assertThat(event.dedupKey()).isEqualTo("PREALERT_CLOSED:" + U);
    }

    @Test
    void accompanying_waybill() {
        AccompanyingWaybillEvent event = event(AccompanyingWaybillEvent.class, "ACCOMPANYING_WAYBILL", """
                {"cdek_number":"1","client_name":"Sidorov","flight_number":"SU1","air_waybill_numbers":["a","b"],
                 "vehicle_numbers":[],"vehicle_driver":"Kuznetsov","planned_departure_date_time":"2026-08-05T07:00:00+0000"}""");
        assertThat(event.airWaybillNumbers()).containsExactly("a", "b");
        assertThat(event.plannedDepartureDateTime()).isEqualTo("2026-08-05T07:00:00Z");
        assertThat(event.dedupKey()).isEqualTo("ACCOMPANYING_WAYBILL:" + U + ":2026-08-04T08:00:00Z");
        assertThat(event.toString()).doesNotContain("Sidorov").doesNotContain("Kuznetsov");
    }

    @Test
    void office_availability() {
        OfficeAvailabilityEvent event = event(
                OfficeAvailabilityEvent.class,
                "OFFICE_AVAILABILITY",
                "{\"type\":\"UNAVAILABLE_OFFICE\",\"code\":\"MSK5\"}");
        assertThat(event.availability()).isSameAs(OfficeAvailability.UNAVAILABLE_OFFICE);
        assertThat(event.type()).isSameAs(WebhookType.OFFICE_AVAILABILITY);
        assertThat(event.code()).isEqualTo("MSK5");
        assertThat(event.dedupKey()).isEqualTo("OFFICE_AVAILABILITY:" + U + ":UNAVAILABLE_OFFICE:2026-08-04T08:00:00Z");
    }

    @Test
    void delivery_agreement() {
        DeliveryAgreementEvent event = event(DeliveryAgreementEvent.class, "DELIV_AGREEMENT", """
                {"delivery_uuid":"d-1","date_time":"2026-08-04T07:59:59.608716Z","cdek_number":"1","date":"2026-08-09",
                 "time_from":"10:00:00","time_to":"14:00","comment":"ring twice","source":"MIA_BOT","type":"DOOR"}""");
        assertThat(event.agreedAt()).isEqualTo("2026-08-04T07:59:59.608716Z");
        assertThat(event.dateTime()).isEqualTo("2026-08-04T08:00:00Z");
        assertThat(event.date()).isEqualTo("2026-08-09");
        assertThat(event.timeFrom()).isEqualTo(LocalTime.of(10, 0));
        assertThat(event.source()).isSameAs(AgreementSource.MIA_BOT);
        assertThat(event.deliveryType()).isSameAs(AgreementType.DOOR);
        assertThat(event.dedupKey()).isEqualTo("DELIV_AGREEMENT:d-1");
    }

    @Test
    void delivery_problem() {
        DeliveryProblemEvent event = event(
                DeliveryProblemEvent.class,
                "DELIV_PROBLEM",
                "{\"cdek_number\":\"1\",\"number\":\"S1\",\"code\":\"13\",\"create_date\":\"2026-08-04T07:00:00+0000\"}");
        assertThat(event.code()).isSameAs(DeliveryProblemCode.CONTACT_ABSENT);
        assertThat(event.dedupKey()).isEqualTo("DELIV_PROBLEM:" + U + ":13:2026-08-04T07:00:00Z");
    }

    @Test
    void courier_info() {
        CourierInfoEvent event = event(CourierInfoEvent.class, "COURIER_INFO", """
                {"task_type":"DELIVERY","cdek_number":"10234567890","courier":{"name":"Petrov P.","car_model":"",
                 "registration_mark":"A123BC","phone":"+79990000000, ext. 12"}}""");
        assertThat(event.taskType()).isSameAs(CourierTask.DELIVERY);
        assertThat(Objects.requireNonNull(event.courier()).name()).isEqualTo("Petrov P.");
        assertThat(event.dedupKey())
                .startsWith("COURIER_INFO:" + U + ":DELIVERY:")
                .doesNotContain("Petrov");
        assertThat(event.toString())
                .doesNotContain("Petrov")
                .doesNotContain("9990000000")
                .doesNotContain("A123BC");

        CourierInfoEvent cyrillic =
                event(CourierInfoEvent.class, "COURIER_INFO", "{\"task_type\":\"DEMAND\",\"\u0441dek_number\":\"7\"}");
        assertThat(cyrillic.cdekNumber()).isEqualTo("7");
    }

    @Test
    void download_photo() {
        DownloadPhotoEvent event = event(
                DownloadPhotoEvent.class,
                "DOWNLOAD_PHOTO",
                "{\"cdek_number\":\"1\",\"link\":\"http://evil.example/v2/photoDocument/<U>?x\"}");
        assertThat(event.photoUuid()).contains(U);
        assertThat(event.dedupKey()).startsWith("DOWNLOAD_PHOTO:").doesNotContain("evil");
        assertThat(event(DownloadPhotoEvent.class, "DOWNLOAD_PHOTO", "{}").photoUuid())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"RECEIPT\",\"uuid\":\"<U>\",\"attributes\":{\"sum\":1.10}}",
                "{\"type\":\"TELEPORTED\",\"uuid\":\"<U>\",\"date_time\":\"2026-08-04T08:00:00Z\",\"attributes\":{}}",
                "{\"type\":\"ORDER_STATUS\",\"uuid\":\"<U>\"}",
                "{\"type\":\"ORDER_STATUS\",\"uuid\":\"<U>\",\"attributes\":[]}",
                "{\"type\":{},\"uuid\":{},\"date_time\":[]}",
                "{}"
            })
    void the_rest_is_kept_as_it_came(String body) throws IOException {
        UnknownEvent event = (UnknownEvent) event(body);
        assertThat(event.dedupKey())
                .hasSizeLessThanOrEqualTo(200)
                .isEqualTo(event(body).dedupKey());
        assertThat(event.raw()).isEqualTo(CdekJson.MAPPER.readValue(body.replace("<U>", U), Map.class));
        assertThat(event.toString()).doesNotContain(U);
    }

    @Test
    void a_receipt_is_known_by_name_and_raw() {
        UnknownEvent event =
                (UnknownEvent) event("{\"type\":\"RECEIPT\",\"uuid\":\"<U>\",\"attributes\":{\"sum\":1.10}}");
        assertThat(event.type()).isSameAs(WebhookType.RECEIPT);
        assertThat(event.raw().get("attributes")).isEqualTo(Map.of("sum", new java.math.BigDecimal("1.10")));
    }

    @Test
    void keys_are_short_and_printable_whatever_a_stranger_sends() {
        CdekEvent event = event(STATUS.replace("<U>", "\\u0000\\n" + "x".repeat(10_000)));
        assertThat(event.dedupKey()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void fields_of_the_wrong_kind_take_nothing_else_with_them() {
        OrderStatusEvent event = event(OrderStatusEvent.class, "ORDER_STATUS", """
                {"is_return":"maybe","cdek_number":{},"code":["DELIVERED"],"status_code":4,"status_date_time":"soon",
                 "related_entities":"none","deleted":"","$uuid":"forged","$raw":{}}""");
        assertThat(event.status()).isEqualTo(OrderStatusCode.DELIVERED);
        assertThat(event.statusDateTime()).isNull();
        assertThat(event.uuid()).isEqualTo(U);
        assertThat(event.raw()).containsKey("attributes");
        assertThat(event.relatedEntities()).isEmpty();
    }

    private static Reason refusal(CdekNotifications receiver, WebhookRequest request) {
        try {
            receiver.receive(request);
        } catch (WebhookVerificationException e) {
            return e.reason();
        }
        throw new AssertionError("let in");
    }

    @Test
    void only_who_knows_the_secret_is_let_in() {
        assertThat(refusal(notifications, request(STATUS).withUri("/hooks/cdek/nTq7-8fYw0mXk2VdBzLs")))
                .isEqualTo(Reason.SECRET_WRONG);
        assertThat(refusal(notifications, request(STATUS).withUri("/hooks/cdek")))
                .isEqualTo(Reason.SECRET_WRONG);
        assertThat(notifications.receive(request(STATUS).withUri("/hooks?key=" + SECRET)))
                .isNotNull();
        assertThatThrownBy(() -> CdekNotifications.of("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(notifications.toString()).doesNotContain(SECRET);
        CdekNotifications both = CdekNotifications.of(
                SECRET, WebhookPolicy.builder().urlSecret("0123456789abcdef").build());
        assertThat(both.receive(request(STATUS).withUri("/x/0123456789abcdef"))).isNotNull();
    }

    @Test
    void what_is_no_webhook_is_refused_with_its_reason() {
        assertThat(refusal(notifications, request("{\"type\":\"ORDER_STATUS\"")))
                .isEqualTo(Reason.TRUNCATED);
        assertThat(refusal(notifications, request("[]"))).isEqualTo(Reason.NOT_JSON);
        assertThat(refusal(notifications, request(""))).isEqualTo(Reason.NOT_JSON);
        assertThat(refusal(notifications, request("{\"a\":".repeat(10_000)))).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal(notifications, request("{\"a\":\"" + "x".repeat(2 << 20) + "\"}")))
                .isEqualTo(Reason.TOO_LARGE);
        WebhookRequest read =
                WebhookRequest.of("GET", Map.of(), new byte[0], null).withUri("/" + SECRET);
        assertThat(refusal(notifications, read)).isEqualTo(Reason.WRONG_METHOD);
    }

    @Test
    void everything_let_in_is_answered_200_also_what_nobody_knows() {
        List<String> subjects = new ArrayList<>();
        for (String body : List.of(STATUS, "{\"type\":\"TELEPORTED\",\"uuid\":\"<U>\"}")) {
            WebhookAcknowledgement answer =
                    notifications.handle(request(body), (Unverified<CdekEvent> hint) -> subjects.add(hint.subject()));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(subjects).containsExactly(U, U);
        WebhookAcknowledgement failed = notifications.handle(request(STATUS), hint -> {
            throw new IllegalStateException("the database is down");
        });
        assertThat(failed.status()).isEqualTo(500);
    }

    @Test
    void an_event_in_another_order_of_fields_and_times_is_the_same_event() {
        CdekEvent first = event(STATUS);
        CdekEvent again = event(STATUS.replace("11:02:03", "11:30:00").replace("11:01:58+0000", "14:01:58+03:00"));
        assertThat(again.dedupKey()).isEqualTo(first.dedupKey());
        @Nullable OffsetDateTime made = again.dateTime();
        assertThat(made).isNotEqualTo(first.dateTime());
    }
}
