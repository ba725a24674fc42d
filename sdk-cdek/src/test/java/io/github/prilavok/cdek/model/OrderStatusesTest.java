package io.github.prilavok.cdek.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.core.OpenEnum;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusesTest {
    private static Order order(String... statuses) throws JsonProcessingException {
        return CdekJson.MAPPER.readValue("{\"statuses\":[" + String.join(",", statuses) + "]}", Order.class);
    }

    private static String status(String code, String time) {
        return "{\"code\":\"" + code + "\",\"date_time\":\"2026-08-03T" + time + "+0000\"}";
    }

    private static @Nullable OrderStatusCode current(Order order) {
        return order.currentStatus().map(OrderStatus::code).map(OpenEnum::value).orElse(null);
    }

    @Test
    void the_present_one_is_the_newest_that_is_not_revoked() throws Exception {
        assertThat(current(order(status("TAKEN_BY_COURIER", "10:00:00"), status("CREATED", "09:00:00"))))
                .isEqualTo(OrderStatusCode.TAKEN_BY_COURIER);
        assertThat(current(order(status("CREATED", "09:00:00"), status("TAKEN_BY_COURIER", "10:00:00"))))
                .isEqualTo(OrderStatusCode.TAKEN_BY_COURIER);
        String revoked = status("DELIVERED", "11:00:00").replace("}", ",\"deleted\":true}");
        assertThat(current(order(revoked, status("TAKEN_BY_COURIER", "10:00:00"))))
                .isEqualTo(OrderStatusCode.TAKEN_BY_COURIER);
        assertThat(order().currentStatus()).isEmpty();
    }

    @Test
    void of_equal_times_the_earlier_in_the_list_counts() throws Exception {
        assertThat(current(order(status("SENT_TO_RECIPIENT_CITY", "09:00:00"), status("CREATED", "09:00:00"))))
                .isEqualTo(OrderStatusCode.SENT_TO_RECIPIENT_CITY);
        assertThat(current(order("{\"code\":\"CREATED\"}", "{\"code\":\"REMOVED\",\"date_time\":\"soon\"}")))
                .isEqualTo(OrderStatusCode.CREATED);
    }

    @Test
    void accepted_never_outranks_another() throws Exception {
        assertThat(current(order(status("ACCEPTED", "09:15:09"), status("CREATED", "09:15:02"))))
                .isEqualTo(OrderStatusCode.CREATED);
        assertThat(current(order(status("CREATED", "09:15:02"), status("ACCEPTED", "09:15:09"))))
                .isEqualTo(OrderStatusCode.CREATED);
        assertThat(current(order(status("ACCEPTED", "09:15:09")))).isEqualTo(OrderStatusCode.ACCEPTED);
    }

    @Test
    void a_return_does_not_complete_the_customers_order() throws Exception {
        String delivered = "\"statuses\":[" + status("DELIVERED", "10:00:00") + "]";
        assertThat(read("{" + delivered + "}").deliveredToCustomer()).isTrue();
        for (String flag : List.of("is_return", "is_reverse", "is_client_return")) {
            Order order = read("{\"" + flag + "\":true," + delivered + "}");
            assertThat(order.toCustomer()).isFalse();
            assertThat(order.deliveredToCustomer()).isFalse();
        }
    }

    @Test
    void a_partial_delivery_is_a_delivery_with_a_reason() throws Exception {
        Order order = read("""
                {"statuses":[{"code":"DELIVERED","date_time":"2026-08-03T10:00:00Z","reason_code":20}],
                 "packages":[{"items":[{"amount":2,"delivery_amount":"1"}]}],"delivery_detail":{"payment_sum":"99.90"}}""");
        assertThat(order.deliveredToCustomer()).isTrue();
        assertThat(order.deliveredInPart()).isTrue();
        assertThat(order.packages().get(0).items().get(0).deliveryAmount()).isEqualTo(1);
    }

    private static Order read(String json) throws JsonProcessingException {
        return CdekJson.MAPPER.readValue(json, Order.class);
    }

    @Test
    void blanks_around_a_code_do_not_matter_and_unknown_ones_are_kept() throws Exception {
        assertThat(order("{\"code\":\" CREATED \"}").statuses().get(0).code()).isSameAs(OrderStatusCode.CREATED);
        OpenEnum<OrderStatusCode> code =
                order("{\"code\":\"TELEPORTED\"}").statuses().get(0).code();
        assertThat(code).isNotNull();
        assertThat(code.value()).isEqualTo(OrderStatusCode.UNKNOWN);
        assertThat(code.wire()).isEqualTo("TELEPORTED");
        assertThat(order("{\"code\":{}}").statuses().get(0).code()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "READY_TO_SHIP_AT_SENDING_OFFICE, 6",
        "PASSED_TO_CARRIER_AT_SENDING_OFFICE, 7",
        "SEND_TO_RECIPIENT_OFFICE, 8",
        "MET_AT_RECIPIENT_OFFICE, 9",
        "ARRIVED_AT_RECIPIENT_CITY, 9",
        "ACCEPTED_AT_DELIVERY_WAREHOUSE, 10",
        "ISSUED_FOR_DELIVERY, 11",
        "ACCEPTED_AT_WAREHOUSE_ON_DEMAND, 12",
        "ACCEPTED_TO_OFFICE_TRANSIT_WAREHOUSE, 13",
        "RECEIVED_AT_SENDER_WAREHOUSE, 3",
        "RETURNED_TO_SENDER_WAREHOUSE, 16",
        "RETURNED_TO_DELIVERY_WAREHOUSE, 18",
        "READY_TO_SHIP_IN_TRANSIT_OFFICE, 19",
        "PASSED_TO_CARRIER_AT_TRANSIT_OFFICE, 20",
        "SEND_TO_TRANSIT_OFFICE, 21",
        "MET_AT_TRANSIT_OFFICE, 22",
        "SEND_TO_SENDING_OFFICE, 27",
        "MET_AT_SENDING_OFFICE, 28",
        "ENTERED_TO_OFFICE_TRANSIT_WAREHOUSE, 1000",
        "ENTERED_TO_DELIVERY_WAREHOUSE, 1000",
        "ENTERED_TO_WAREHOUSE_ON_DEMAND, 1000",
        "INVALID, 404",
        "CREATED, 1",
        "RETURNED_TO_TRANSIT_WAREHOUSE, 17",
    })
    void old_names_are_read_as_the_new_ones(String name, int number) {
        OrderStatusCode code = OpenEnum.of(OrderStatusCode.class, name).value();
        assertThat(code).isNotEqualTo(OrderStatusCode.UNKNOWN);
        assertThat(code.number()).isEqualTo(number);
    }

    @Test
    void the_list_is_whole() {
        assertThat(OrderStatusCode.values()).hasSize(24 + 11 + 1);
        assertThat(Arrays.stream(OrderStatusCode.values()).filter(OrderStatusCode::isFinal))
                .containsExactly(
                        OrderStatusCode.REMOVED,
                        OrderStatusCode.DELIVERED,
                        OrderStatusCode.NOT_DELIVERED,
                        OrderStatusCode.INVALID);
        assertThat(OrderStatusCode.byNumber(6)).contains(OrderStatusCode.READY_FOR_SHIPMENT_IN_SENDER_CITY);
        for (int unassigned : new int[] {-1, 14, 15, 23, 26, 29, 1000}) {
            assertThat(OrderStatusCode.byNumber(unassigned)).isEmpty();
        }
        assertThat(Arrays.stream(StatusReason.values()).filter(StatusReason::billed))
                .hasSize(12);
        assertThat(StatusReason.REFUSED.billed()).isTrue();
        assertThat(StatusReason.DID_NOT_FIT.billed()).isTrue();
        assertThat(StatusReason.STORAGE_EXPIRED.billed()).isFalse();
        assertThat(StatusReason.UNKNOWN.billed()).isFalse();
    }
}
