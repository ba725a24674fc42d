package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an order goes from and to. */
final class Route {
    private static final List<OrderStatus> AT_SENDER = List.of(
            OrderStatus.RECEIVED_AT_SHIPMENT_WAREHOUSE,
            OrderStatus.READY_FOR_SHIPMENT_IN_SENDER_CITY,
            OrderStatus.TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY,
            OrderStatus.RETURNED_TO_SENDER_CITY_WAREHOUSE,
            OrderStatus.SENT_TO_RECIPIENT_CITY,
            OrderStatus.SENT_TO_SENDER_CITY,
            OrderStatus.ACCEPTED_IN_SENDER_CITY);
    private static final List<OrderStatus> NOWHERE =
            List.of(OrderStatus.ACCEPTED, OrderStatus.CREATED, OrderStatus.REMOVED, OrderStatus.INVALID);

    private Route() {}

    static City from(JsonNode order) {
        return city(order, "shipment_point", "from_location");
    }

    static City to(JsonNode order) {
        return city(order, "delivery_point", "to_location");
    }

    private static City city(JsonNode order, String point, String location) {
        Optional<City> ofOffice = Offices.find(Body.text(order, point)).map(Office::city);
        return ofOffice.or(() -> Cities.resolve(order.path(location)))
                .orElseThrow(() -> new IllegalStateException("An order without a city passed the check"));
    }

    /** Where a parcel is when it reaches a status; null before CDEK has it. */
    static @Nullable City cityOf(OrderStatus status, JsonNode order) {
        if (NOWHERE.contains(status)) {
            return null;
        }
        return AT_SENDER.contains(status) ? from(order) : to(order);
    }

    /** The usual way of a parcel that is delivered, after CREATED. */
    static List<OrderStatus> toTheRecipient(Order order) {
        OrderStatus waiting = Tariffs.find(order.tariffCode())
                .map(tariff -> switch (tariff.mode().to()) {
                    case DOOR -> OrderStatus.TAKEN_BY_COURIER;
                    case WAREHOUSE -> OrderStatus.ACCEPTED_AT_PICK_UP_POINT;
                    case LOCKER -> OrderStatus.POSTOMAT_POSTED;
                })
                .orElse(OrderStatus.ACCEPTED_AT_PICK_UP_POINT);
        return List.of(
                OrderStatus.RECEIVED_AT_SHIPMENT_WAREHOUSE,
                OrderStatus.READY_FOR_SHIPMENT_IN_SENDER_CITY,
                OrderStatus.TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY,
                OrderStatus.SENT_TO_RECIPIENT_CITY,
                OrderStatus.ACCEPTED_IN_RECIPIENT_CITY,
                waiting,
                OrderStatus.DELIVERED);
    }
}
