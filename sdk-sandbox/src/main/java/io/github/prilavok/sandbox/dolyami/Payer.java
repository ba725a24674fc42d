package io.github.prilavok.sandbox.dolyami;

/** What buyers, and the bank's scoring, do with orders. Not thread-safe. */
final class Payer {
    private final Orders orders;

    Payer(Orders orders) {
        this.orders = orders;
    }

    /** The order of a link or of an id. */
    Order order(String reference) {
        Order order = orders.ofPage(reference.substring(reference.lastIndexOf('/') + 1));
        if (order == null) {
            order = orders.find(reference);
        }
        if (order == null) {
            throw new IllegalArgumentException("The Dolyami of the sandbox has no order " + reference);
        }
        return order;
    }

    void isApproved(Order order) {
        requirePayable(order);
        if (order.status() == OrderStatus.NEW) {
            orders.reach(order, OrderStatus.APPROVED);
        }
    }

    void pay(Order order) {
        isApproved(order);
        orders.hold(order);
    }

    void reject(Order order) {
        requirePayable(order);
        orders.reach(order, OrderStatus.REJECTED);
    }

    void failToPay(Order order) {
        isApproved(order);
        orders.reach(order, OrderStatus.REJECTED);
    }

    void cancel(Order order) {
        requirePayable(order);
        orders.cancel(order);
    }

    private static void requirePayable(Order order) {
        if (!order.status().payable()) {
            throw new IllegalStateException(
                    "Order " + order.id() + " is " + order.status().wire() + " and cannot be paid");
        }
    }
}
