package io.github.prilavok.cdek.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.cdek.Samples;
import io.github.prilavok.cdek.internal.CdekJson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantReadingTest {
    private static Order order(String json) throws JsonProcessingException {
        return CdekJson.MAPPER.readValue(json, Order.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T14:15:22+0700, 2026-03-24T07:15:22Z",
        "2026-03-24T14:15:22+07:00, 2026-03-24T07:15:22Z",
        "2026-03-24T14:15:22+07, 2026-03-24T07:15:22Z",
        "2026-03-24T07:15:22Z, 2026-03-24T07:15:22Z",
        "2026-03-24T07:15:22.5Z, 2026-03-24T07:15:22.5Z",
        "2026-03-24T07:15:22.608+0000, 2026-03-24T07:15:22.608Z",
        "2026-03-24T07:15:22.608716Z, 2026-03-24T07:15:22.608716Z",
        "2026-03-24T07:15:22.608716123+00:00, 2026-03-24T07:15:22.608716123Z",
        "2026-06-03T17:15Z, 2026-06-03T17:15:00Z",
        "2026-06-03T17:15+0300, 2026-06-03T14:15:00Z",
        "2026-06-03 17:15:10+0000, 2026-06-03T17:15:10Z",
        "2026-06-03T17:15:10, 2026-06-03T17:15:10Z",
        "2026-06-03, 2026-06-03T00:00:00Z",
    })
    void date_times_in_all_forms(String text, String time) throws Exception {
        assertThat(order("{\"keep_free_until\":\" " + text + " \"}").keepFreeUntil())
                .isEqualTo(OffsetDateTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "{}", "[]", "17", "true", "\"tomorrow\"", "\"2026-13-45T99:99:99Z\""})
    void a_time_that_cannot_be_read_loses_nothing_else(String value) throws Exception {
        Order order = order("{\"uuid\":\"u\",\"keep_free_until\":" + value + ",\"planned_delivery_date\":" + value
                + ",\"number\":\"n\"}");
        assertThat(order.keepFreeUntil()).isNull();
        assertThat(order.plannedDeliveryDate()).isNull();
        assertThat(order.number()).isEqualTo("n");
    }

    @Test
    void dates_and_times_of_day() throws Exception {
        assertThat(order("{\"date_invoice\":\"2026-08-03T00:00:00+0000\"}").dateInvoice())
                .isEqualTo(LocalDate.of(2026, 8, 3));
        RelatedEntity delivery = CdekJson.MAPPER.readValue(
                "{\"type\":\"delivery\",\"date\":\"2026-08-03\",\"time_from\":\"10:00\",\"time_to\":\"14:00:00\"}",
                RelatedEntity.class);
        assertThat(delivery.timeFrom()).isEqualTo(LocalTime.of(10, 0));
        assertThat(delivery.timeTo()).isEqualTo(LocalTime.of(14, 0));
        assertThat(CdekJson.MAPPER.writeValueAsString(delivery))
                .isEqualTo(
                        "{\"type\":\"delivery\",\"date\":\"2026-08-03\",\"time_from\":\"10:00\",\"time_to\":\"14:00\"}");
    }

    @Test
    void date_times_are_sent_as_documented() throws Exception {
        assertThat(CdekJson.MAPPER.writeValueAsString(List.of(
                        OffsetDateTime.parse("2026-03-24T14:15:22.987+07:00"),
                        OffsetDateTime.parse("2026-03-24T14:15:00Z"))))
                .isEqualTo("[\"2026-03-24T14:15:22+0700\",\"2026-03-24T14:15:00+0000\"]");
    }

    @Test
    void numbers_and_texts_stand_for_each_other() throws Exception {
        Order order = order("""
                {"type":"1","is_return":"true","cdek_number":10234567890,"tariff_code":"136","delivery_mode":4,
                 "from_location":{"code":"44","region_code":"81","latitude":"55.75","payment_limit":-1.0},
                 "packages":[{"weight":"850.0","weight_volume":""}],
                 "delivery_detail":{"delivery_sum":"300,0","total_sum":"366.00","delivery_vat_rate":22.0}}""");
        assertThat(order.type()).isSameAs(OrderType.ONLINE_STORE);
        assertThat(order.returnOrder()).isTrue();
        assertThat(order.cdekNumber()).isEqualTo("10234567890");
        assertThat(order.tariffCode()).isEqualTo(136);
        assertThat(order.deliveryMode()).isSameAs(DeliveryMode.WAREHOUSE_WAREHOUSE);
        Location from = Objects.requireNonNull(order.fromLocation());
        assertThat(from.regionCode()).isEqualTo(81);
        assertThat(from.latitude()).isEqualByComparingTo("55.75");
        assertThat(from.paymentLimit()).isEqualByComparingTo("-1");
        assertThat(order.packages().get(0).weightVolume()).isNull();
        DeliveryDetail detail = Objects.requireNonNull(order.deliveryDetail());
        assertThat(detail.totalSum()).isEqualByComparingTo("366");
        assertThat(detail.deliverySum()).as("what is no number is null").isNull();
    }

    @Test
    void absent_data_in_any_form() throws Exception {
        Order order = order("""
                {"uuid":"u","recipient":{},"sender":"","packages":null,"services":[null,{"code":"INSURANCE"}],
                 "statuses":[null],"delivery_types":[{"a":1},"b"],"calls":{"failed_calls":[{"reason_code":2}],
                 "rescheduled_calls":null},"accompanying_waybill":{"air_waybill_numbers":["1"]}}""");
        assertThat(Objects.requireNonNull(order.recipient()).phones()).isEmpty();
        assertThat(order.sender()).isNull();
        assertThat(order.packages()).isEmpty();
        assertThat(order.services()).hasSize(1);
        assertThat(order.statuses()).isEmpty();
        assertThat(order.deliveryTypes()).hasSize(2);
        Calls calls = Objects.requireNonNull(order.calls());
        assertThat(calls.failedCalls().get(0).reasonCode()).isSameAs(FailedCallReason.NO_ANSWER);
        assertThat(calls.rescheduledCalls()).isEmpty();
    }

    @Test
    void any_field_of_an_order_may_be_absent_or_null() throws Exception {
        ObjectNode order =
                (ObjectNode) CdekJson.MAPPER.readTree(Samples.REGISTERED).path("entity");
        List<ObjectNode> objects = new ArrayList<>(List.of(order));
        for (JsonNode path : List.of(
                order.path("recipient"),
                order.at("/recipient/phones/0"),
                order.at("/statuses/0"),
                order.path("delivery_detail"))) {
            objects.add((ObjectNode) path);
        }
        for (ObjectNode object : objects) {
            for (String field : object.deepCopy().properties().stream()
                    .map(Map.Entry::getKey)
                    .toList()) {
                JsonNode value = object.remove(field);
                assertThat(order(order.toString()).toString()).as(field).isNotEmpty();
                object.putNull(field);
                assertThat(order(order.toString()).toString()).as(field).isNotEmpty();
                object.set(field, value);
            }
        }
    }

    @Test
    void what_is_new_is_kept_at_every_level() throws Exception {
        Envelope<Order> answer = CdekJson.MAPPER.readValue("""
                {"entity":{"uuid":"u","new":1.10,"recipient":{"name":"A","new":{"a":[1]}},
                  "packages":[{"number":"1","new":true,"items":[{"name":"n","new":null}]}]},
                 "requests":[{"type":"TELEPORT","state":"DREAMING","new":1,"errors":[{"code":"c","new":2}]}],
                 "related_entities":[{"type":"TWIN","new":3}],"new":4}""", new TypeReference<Envelope<Order>>() {});
        Order order = Objects.requireNonNull(answer.entity());
        assertThat(answer.extra()).containsKey("new");
        assertThat(order.extra()).containsEntry("new", new java.math.BigDecimal("1.10"));
        assertThat(Objects.requireNonNull(order.recipient()).extra()).containsKey("new");
        assertThat(order.packages().get(0).items().get(0).extra()).containsEntry("new", null);
        RequestInfo request = answer.requests().get(0);
        assertThat(Objects.requireNonNull(request.type()).wire()).isEqualTo("TELEPORT");
        assertThat(request.errors().get(0).extra()).containsEntry("new", 2);
        assertThat(answer.result(RequestType.UNKNOWN)).isInstanceOf(RequestResult.Open.class);
        assertThat(answer.relatedEntities().get(0).extra()).containsKey("new");
        assertThat(answer.related(RelatedEntityType.DELIVERY)).isEmpty();
    }

    @Test
    void an_envelope_picks_the_newest_request_and_not_the_first() throws Exception {
        Envelope<Order> answer = CdekJson.MAPPER.readValue("""
                {"requests":[{"request_uuid":"1","type":"UPDATE","date_time":"2026-08-03T10:00:00+0300"},
                 {"request_uuid":"2","type":"UPDATE","date_time":"2026-08-03T08:00:00Z"},
                 {"request_uuid":"3","type":"UPDATE"},{"request_uuid":"4"}]}""", new TypeReference<Envelope<Order>>() {});
        assertThat(answer.request(RequestType.UPDATE).orElseThrow().requestUuid())
                .isEqualTo("2");
        assertThat(answer.request("3")).isPresent();
        assertThat(answer.request("5")).isEmpty();
        assertThat(answer.result(RequestType.DELETE).request()).isNull();
    }

    @Test
    void what_a_model_shows_is_not_personal() throws Exception {
        Order order = order("""
                {"uuid":"u-1","cdek_number":"10234567890","recipient":{"name":"Ivanova Anna","email":"anna@example.org",
                  "phones":[{"number":"79161234567","additional":"12"}],"passport_number":"4510 123456","tin":"500100732259"},
                 "to_location":{"city":"Moscow","address":"Lenina 1"},"delivery_detail":{"recipient_name":"Ivanov Ivan"},
                 "comment":"ring twice, code 77"}""");
        assertThat(order.toString())
                .contains("u-1")
                .doesNotContain("Ivanova")
                .doesNotContain("anna@")
                .doesNotContain("9161234567")
                .doesNotContain("123456")
                .doesNotContain("500100732259")
                .doesNotContain("Lenina")
                .doesNotContain("Ivan")
                .doesNotContain("code 77");
        assertThat(Contact.of("Ivanova Anna", "+79161234567").toString())
                .doesNotContain("Ivanova")
                .doesNotContain("916");
    }
}
