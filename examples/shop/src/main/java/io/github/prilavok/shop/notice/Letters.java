package io.github.prilavok.shop.notice;

import io.github.prilavok.shop.order.Orders;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters in the database. */
@Component
class Letters {
    enum State {
        NEW,
        /** Written before it is handed over; its outcome is not known. */
        SENDING,
        SENT,
        /** The mail server does not take it; a person is told. */
        REFUSED
    }

    record Letter(String messageId, State state, @Nullable Instant attemptedAt) {}

    private final JdbcClient jdbc;
    private final Orders orders;

    Letters(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    Optional<Letter> find(String orderNumber) {
        return jdbc.sql("select * from letter where order_number = ?")
                .param(orderNumber)
                .query((row, i) -> {
                    OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
                    return new Letter(
                            row.getString("message_id"),
                            State.valueOf(row.getString("state")),
                            attempted == null ? null : attempted.toInstant());
                })
                .optional();
    }

    /** @return false if somebody else is sending it, or has */
    boolean intend(String orderNumber) {
        return jdbc.sql(
                                "update letter set state = 'SENDING', attempted_at = ? where order_number = ? and state = 'NEW'")
                        .params(orders.now(), orderNumber)
                        .update()
                == 1;
    }

    /** What was intended has certainly not happened. */
    void notDone(String orderNumber) {
        jdbc.sql("update letter set state = 'NEW' where order_number = ? and state = 'SENDING'")
                .param(orderNumber)
                .update();
    }

    void sent(String orderNumber) {
        move(orderNumber, State.SENT);
    }

    void refused(String orderNumber) {
        move(orderNumber, State.REFUSED);
    }

    private void move(String orderNumber, State state) {
        jdbc.sql("update letter set state = ? where order_number = ?")
                .params(state.name(), orderNumber)
                .update();
    }
}
