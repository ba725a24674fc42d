package io.github.prilavok.shop.delivery;

import io.github.prilavok.shop.order.Orders;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parcels in the database. */
@Component
public class Deliveries {
    /** How far the registration at CDEK is. */
    public enum State {
        NEW,
        /** Written before the call; its outcome is not known. */
        REGISTERING,
        REGISTERED,
        TRACKED,
        /** CDEK refused it; a person has to look. */
        REFUSED
    }

    /** One parcel. */
    record Delivery(
            String orderNumber,
            State state,
            @Nullable Instant attemptedAt,
            @Nullable String uuid,
            @Nullable String trackNumber) {}

    private final JdbcClient jdbc;
    private final Orders orders;

    Deliveries(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    Optional<Delivery> find(String orderNumber) {
        return jdbc.sql("select * from delivery where order_number = ?")
                .param(orderNumber)
                .query((row, i) -> {
                    OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
                    return new Delivery(
                            orderNumber,
                            State.valueOf(row.getString("state")),
                            attempted == null ? null : attempted.toInstant(),
                            row.getString("uuid"),
                            row.getString("track_number"));
                })
                .optional();
    }

    /** The order whose parcel CDEK knows by this id. */
    Optional<String> orderOf(String uuid) {
        return jdbc.sql("select order_number from delivery where uuid = ?")
                .param(uuid)
                .query(String.class)
                .optional();
    }

    /** The track number; empty while there is none. */
    public Optional<String> trackNumber(String orderNumber) {
        return find(orderNumber).map(Delivery::trackNumber);
    }

    /** Whether a track number may still come. */
    public boolean isAwaited(String orderNumber) {
        return find(orderNumber)
                .filter(d -> d.state() != State.TRACKED && d.state() != State.REFUSED)
                .isPresent();
    }

    /** @return false if somebody else is registering it, or has */
    boolean intend(String orderNumber) {
        return jdbc.sql(
                                "update delivery set state = 'REGISTERING', attempted_at = ? where order_number = ? and state = 'NEW'")
                        .params(orders.now(), orderNumber)
                        .update()
                == 1;
    }

    /** What was intended has certainly not happened. */
    void notDone(String orderNumber) {
        jdbc.sql("update delivery set state = 'NEW' where order_number = ? and state = 'REGISTERING'")
                .param(orderNumber)
                .update();
    }

    void registered(String orderNumber, String uuid) {
        jdbc.sql(
                        "update delivery set state = 'REGISTERED', uuid = ? where order_number = ? and state in ('NEW', 'REGISTERING')")
                .params(uuid, orderNumber)
                .update();
    }

    void refused(String orderNumber) {
        jdbc.sql("update delivery set state = 'REFUSED' where order_number = ? and state <> 'TRACKED'")
                .param(orderNumber)
                .update();
    }

    /** @return false if the number was known before */
    boolean tracked(String orderNumber, String trackNumber) {
        return jdbc.sql(
                                "update delivery set state = 'TRACKED', track_number = ? where order_number = ? and track_number is null")
                        .params(trackNumber, orderNumber)
                        .update()
                == 1;
    }

    void status(String orderNumber, String status) {
        jdbc.sql("update delivery set cdek_status = ? where order_number = ?")
                .params(status, orderNumber)
                .update();
    }
}
