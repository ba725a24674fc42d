package io.github.prilavok.sandbox.yandexpay;

import io.github.prilavok.sandbox.MoneyLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;

/** What buyers do with orders. Not thread-safe. */
final class Payments {
    private static final Duration LONGEST_HOLD = Duration.ofDays(5);
    private static final BigDecimal LEAST_SPLIT = BigDecimal.TEN;

    private final Orders orders;
    private final Subscriptions subscriptions;

    Payments(Orders orders, Subscriptions subscriptions) {
        this.orders = orders;
        this.subscriptions = subscriptions;
    }

    /** The order of a payment link or of an orderId. */
    Order order(String reference) {
        Order order = orders.ofPage(reference.substring(reference.lastIndexOf('/') + 1));
        if (order == null) {
            order = orders.find(reference);
        }
        if (order == null) {
            throw new IllegalArgumentException("The Yandex Pay of the sandbox has no order " + reference);
        }
        return order;
    }

    void open(Order order) {
        order.open();
    }

    void pay(Order order, Means means) {
        requirePayable(order);
        if (!order.offers(means) || (means == Means.SPLIT && order.amount().compareTo(LEAST_SPLIT) < 0)) {
            throw new IllegalStateException("Order " + order.orderId() + " cannot be paid by " + means);
        }
        order.open();
        order.paidBy(means);
        boolean bound = order.cart() == null;
        orders.done(order, bound ? OperationType.BIND_CARD : OperationType.AUTHORIZE, order.amount(), null);
        Subscription subscription = order.subscription();
        if (subscription != null) {
            capture(order);
            subscriptions.activate(subscription);
        } else if (means == Means.SPLIT && order.isPrepayment()) {
            orders.reach(order, PaymentStatus.CONFIRMED);
        } else if (orders.merchant().twoStage() && means != Means.SBP) {
            hold(order);
        } else {
            capture(order);
        }
    }

    private void capture(Order order) {
        orders.post(Kind.CHARGE, order, order.amount());
        orders.reach(order, PaymentStatus.CAPTURED);
    }

    private void hold(Order order) {
        orders.post(Kind.HOLD, order, order.amount());
        orders.reach(order, PaymentStatus.AUTHORIZED);
        orders.timing().later(LONGEST_HOLD, () -> {
            if (order.status() == PaymentStatus.AUTHORIZED && order.running() == null) {
                orders.post(Kind.RELEASE, order, order.amount());
                orders.end(order, PaymentStatus.VOIDED, "Hold has expired");
            }
        });
    }

    void failAttempt(Order order) {
        requirePayable(order);
        order.open();
        orders.done(order, OperationType.AUTHORIZE, order.amount(), "Insufficient funds");
    }

    void decline(Order order) {
        failAttempt(order);
        orders.fail(order, "Insufficient funds", "NOT_ENOUGH_MONEY");
    }

    private static void requirePayable(Order order) {
        if (order.status() != PaymentStatus.PENDING) {
            throw new IllegalStateException(
                    "Order " + order.orderId() + " is " + order.status() + " and cannot be paid");
        }
    }
}
