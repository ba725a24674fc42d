package io.github.prilavok.sandbox.cdek;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** CDEK's order statuses with the number that a webhook carries as {@code status_code}. */
enum OrderStatus {
    ACCEPTED(0, "Accepted"),
    CREATED(1, "Created"),
    REMOVED(2, "Removed"),
    RECEIVED_AT_SHIPMENT_WAREHOUSE(3, "Received at shipment warehouse", "RECEIVED_AT_SENDER_WAREHOUSE"),
    DELIVERED(4, "Delivered"),
    NOT_DELIVERED(5, "Not delivered"),
    READY_FOR_SHIPMENT_IN_SENDER_CITY(6, "Ready for shipment in sender city", "READY_TO_SHIP_AT_SENDING_OFFICE"),
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY(
            7, "Taken by transporter from sender city", "PASSED_TO_CARRIER_AT_SENDING_OFFICE"),
    SENT_TO_RECIPIENT_CITY(8, "Sent to recipient city", "SEND_TO_RECIPIENT_OFFICE"),
    ACCEPTED_IN_RECIPIENT_CITY(9, "Accepted in recipient city", "MET_AT_RECIPIENT_OFFICE", "ARRIVED_AT_RECIPIENT_CITY"),
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE(10, "Accepted at recipient city warehouse", "ACCEPTED_AT_DELIVERY_WAREHOUSE"),
    TAKEN_BY_COURIER(11, "Taken by courier", "ISSUED_FOR_DELIVERY"),
    ACCEPTED_AT_PICK_UP_POINT(12, "Accepted at pick up point", "ACCEPTED_AT_WAREHOUSE_ON_DEMAND"),
    ACCEPTED_AT_TRANSIT_WAREHOUSE(13, "Accepted at transit warehouse", "ACCEPTED_TO_OFFICE_TRANSIT_WAREHOUSE"),
    RETURNED_TO_SENDER_CITY_WAREHOUSE(16, "Returned to sender city warehouse", "RETURNED_TO_SENDER_WAREHOUSE"),
    RETURNED_TO_TRANSIT_WAREHOUSE(17, "Returned to transit warehouse"),
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE(18, "Returned to recipient city warehouse", "RETURNED_TO_DELIVERY_WAREHOUSE"),
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY(19, "Ready for shipment in transit city", "READY_TO_SHIP_IN_TRANSIT_OFFICE"),
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY(
            20, "Taken by transporter from transit city", "PASSED_TO_CARRIER_AT_TRANSIT_OFFICE"),
    SENT_TO_TRANSIT_CITY(21, "Sent to transit city", "SEND_TO_TRANSIT_OFFICE"),
    ACCEPTED_IN_TRANSIT_CITY(22, "Accepted in transit city", "MET_AT_TRANSIT_OFFICE"),
    SENT_TO_SENDER_CITY(27, "Sent to sender city", "SEND_TO_SENDING_OFFICE"),
    ACCEPTED_IN_SENDER_CITY(28, "Accepted in sender city", "MET_AT_SENDING_OFFICE"),
    INVALID(404, "Invalid order"),
    ENTERED_TO_TRANSIT_WAREHOUSE(1000, "Entered to transit warehouse", "ENTERED_TO_OFFICE_TRANSIT_WAREHOUSE"),
    ENTERED_TO_RECIPIENT_CITY_WAREHOUSE(1000, "Entered to recipient city warehouse", "ENTERED_TO_DELIVERY_WAREHOUSE"),
    ENTERED_TO_PICK_UP_POINT(1000, "Entered to pick up point", "ENTERED_TO_WAREHOUSE_ON_DEMAND"),
    IN_CUSTOMS_INTERNATIONAL(1000, "In customs of the country of departure"),
    SHIPPED_TO_DESTINATION(1000, "Shipped to destination"),
    PASSED_TO_TRANSIT_CARRIER(1000, "Passed to transit carrier"),
    IN_CUSTOMS_LOCAL(1000, "In customs of the country of destination"),
    CUSTOMS_COMPLETE(1000, "Customs complete"),
    POSTOMAT_POSTED(1000, "Put into the parcel locker"),
    POSTOMAT_SEIZED(1000, "Taken out of the parcel locker by the courier"),
    POSTOMAT_RECEIVED(1000, "Taken out of the parcel locker by the recipient");

    private static final Map<String, OrderStatus> BY_CODE = new HashMap<>();

    static {
        for (OrderStatus status : values()) {
            BY_CODE.put(status.name(), status);
            for (String alias : status.aliases) {
                BY_CODE.put(alias, status);
            }
        }
    }

    private final int number;
    private final String title;
    private final String[] aliases;

    OrderStatus(int number, String title, String... aliases) {
        this.number = number;
        this.title = title;
        this.aliases = aliases;
    }

    /** Finds a status by its code or by a code that CDEK's documents used until 2026 and may still send. */
    static Optional<OrderStatus> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static OrderStatus of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "CDEK has no order status " + code + "; it has " + Arrays.toString(values())));
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    boolean isFinal() {
        return this == DELIVERED || this == NOT_DELIVERED || this == REMOVED || this == INVALID;
    }

    /** Whether CDEK has the parcel in its hands, so that a refusal sends it back to the shop. */
    boolean isUnderWay() {
        return this != ACCEPTED && this != CREATED && !isFinal();
    }
}
