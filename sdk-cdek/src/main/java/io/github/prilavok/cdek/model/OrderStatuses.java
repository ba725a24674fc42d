package io.github.prilavok.cdek.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the status that holds among all that an order had. */
final class OrderStatuses {
    private OrderStatuses() {}

    static Optional<OrderStatus> current(List<OrderStatus> statuses) {
        OrderStatus best = null;
        for (OrderStatus status : statuses) {
            if (!Boolean.TRUE.equals(status.deleted()) && (best == null || outranks(status, best))) {
                best = status;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean outranks(OrderStatus status, OrderStatus best) {
        boolean accepted = accepted(status);
        if (accepted != accepted(best)) {
            return !accepted;
        }
        return time(status).isAfter(time(best));
    }

    private static boolean accepted(OrderStatus status) {
        return status.code() != null && status.code().is(OrderStatusCode.ACCEPTED);
    }

    private static Instant time(OrderStatus status) {
        return status.dateTime() == null ? Instant.MIN : status.dateTime().toInstant();
    }
}
