package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.prilavok.core.OpenEnum;
import java.util.Arrays;
import java.util.Optional;

/**
 * The status of an order. Old names that may still arrive are read as the new ones.
 *
 * <p>CDEK publishes no table of transitions; steps may be skipped or repeated.
 */
public enum OrderStatusCode implements OpenEnum<OrderStatusCode> {
    /** Received; more checks to come. */
    ACCEPTED(0),
    /** Registered. */
    CREATED(1),
    /** Cancelled by the shop before the goods came in. Final. */
    REMOVED(2),
    /** At the sender's warehouse. */
    @JsonAlias("RECEIVED_AT_SENDER_WAREHOUSE")
    RECEIVED_AT_SHIPMENT_WAREHOUSE(3),
    /** Handed over. Final. Of a return order: the goods are back at the shop. */
    DELIVERED(4),
    /** Refused; a separate return order brings the goods back. Final. */
    NOT_DELIVERED(5),
    /** Made ready to leave the sender's city. */
    @JsonAlias("READY_TO_SHIP_AT_SENDING_OFFICE")
    READY_FOR_SHIPMENT_IN_SENDER_CITY(6),
    /** Given to the carrier in the sender's city. */
    @JsonAlias("PASSED_TO_CARRIER_AT_SENDING_OFFICE")
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY(7),
    /** On the way to the recipient's city. */
    @JsonAlias("SEND_TO_RECIPIENT_OFFICE")
    SENT_TO_RECIPIENT_CITY(8),
    /** Met in the recipient's city. */
    @JsonAlias({"MET_AT_RECIPIENT_OFFICE", "ARRIVED_AT_RECIPIENT_CITY"})
    ACCEPTED_IN_RECIPIENT_CITY(9),
    /** At the delivery warehouse; waits for the courier. */
    @JsonAlias("ACCEPTED_AT_DELIVERY_WAREHOUSE")
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE(10),
    /** With the courier. */
    @JsonAlias("ISSUED_FOR_DELIVERY")
    TAKEN_BY_COURIER(11),
    /** At the pickup point; waits for the customer. */
    @JsonAlias("ACCEPTED_AT_WAREHOUSE_ON_DEMAND")
    ACCEPTED_AT_PICK_UP_POINT(12),
    /** At a transit warehouse. */
    @JsonAlias("ACCEPTED_TO_OFFICE_TRANSIT_WAREHOUSE")
    ACCEPTED_AT_TRANSIT_WAREHOUSE(13),
    /** Back at the sender's warehouse: the carrier failed. Not a return to the shop. */
    @JsonAlias("RETURNED_TO_SENDER_WAREHOUSE")
    RETURNED_TO_SENDER_CITY_WAREHOUSE(16),
    /** The same in transit. */
    RETURNED_TO_TRANSIT_WAREHOUSE(17),
    /** An attempt to deliver failed; the next one is to come. */
    @JsonAlias("RETURNED_TO_DELIVERY_WAREHOUSE")
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE(18),
    /** Leaves the transit city. In early 2026 it stood for number 6, too: in a webhook the number decides. */
    @JsonAlias("READY_TO_SHIP_IN_TRANSIT_OFFICE")
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY(19),
    /** Given to the carrier in transit. */
    @JsonAlias("PASSED_TO_CARRIER_AT_TRANSIT_OFFICE")
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY(20),
    /** On the way to the transit city. */
    @JsonAlias("SEND_TO_TRANSIT_OFFICE")
    SENT_TO_TRANSIT_CITY(21),
    /** Met in the transit city. */
    @JsonAlias("MET_AT_TRANSIT_OFFICE")
    ACCEPTED_IN_TRANSIT_CITY(22),
    /** On the way to the sender's city. */
    @JsonAlias("SEND_TO_SENDING_OFFICE")
    SENT_TO_SENDER_CITY(27),
    /** Met in the sender's city. */
    @JsonAlias("MET_AT_SENDING_OFFICE")
    ACCEPTED_IN_SENDER_CITY(28),
    /** The data of the order are wrong: nothing will be shipped. Final. */
    INVALID(404),
    /** Entered the transit city. */
    @JsonAlias("ENTERED_TO_OFFICE_TRANSIT_WAREHOUSE")
    ENTERED_TO_TRANSIT_WAREHOUSE(1000),
    /** Entered the delivery warehouse, to be delivered to the door. */
    @JsonAlias("ENTERED_TO_DELIVERY_WAREHOUSE")
    ENTERED_TO_RECIPIENT_CITY_WAREHOUSE(1000),
    /** Entered the pickup point. */
    @JsonAlias("ENTERED_TO_WAREHOUSE_ON_DEMAND")
    ENTERED_TO_PICK_UP_POINT(1000),
    /** In customs of the sender's country. */
    IN_CUSTOMS_INTERNATIONAL(1000),
    /** Sent to the country of destination. */
    SHIPPED_TO_DESTINATION(1000),
    /** With the transit carrier. */
    PASSED_TO_TRANSIT_CARRIER(1000),
    /** In customs of the country of destination. */
    IN_CUSTOMS_LOCAL(1000),
    /** Through customs. */
    CUSTOMS_COMPLETE(1000),
    /** In the locker; waits for the customer. */
    POSTOMAT_POSTED(1000),
    /** Taken out by the courier: storage is over, back to the shop. */
    POSTOMAT_SEIZED(1000),
    /** Taken out by the customer; not final, DELIVERED is to follow. */
    POSTOMAT_RECEIVED(1000),
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN(-1);

    private final int number;

    OrderStatusCode(int number) {
        this.number = number;
    }

    /** CDEK's number of the status; 1000 stands for several, -1 for {@link #UNKNOWN}. */
    public int number() {
        return number;
    }

    /**
     * Whether the order has come to its end: DELIVERED, NOT_DELIVERED, REMOVED or INVALID. Not irrevocable: the status
     * may be revoked ({@link OrderStatus#deleted()}), and the order goes on.
     */
    public boolean isFinal() {
        return this == DELIVERED || this == NOT_DELIVERED || this == REMOVED || this == INVALID;
    }

    /** The status with this number; empty for 1000, which several share, and for numbers not assigned. */
    public static Optional<OrderStatusCode> byNumber(int number) {
        if (number == 1000) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(s -> s.number == number && s != UNKNOWN)
                .findFirst();
    }
}
