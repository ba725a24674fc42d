package io.github.prilavok.sandbox.dolyami;

import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.MoneyLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All orders: how they change, and who is told. Not thread-safe. */
final class Orders {
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final Partner partner;
    private final Timing timing;
    private final Notifications notifications;
    private final MoneyLedger ledger;
    private final Map<String, Order> byId = new HashMap<>();
    private final Map<String, Order> byPage = new HashMap<>();

    Orders(Partner partner, Timing timing, Notifications notifications, MoneyLedger ledger) {
        this.partner = partner;
        this.timing = timing;
        this.notifications = notifications;
        this.ledger = ledger;
    }

    Partner partner() {
        return partner;
    }

    Timing timing() {
        return timing;
    }

    @Nullable
    Order find(String id) {
        return byId.get(id);
    }

    @Nullable
    Order ofPage(String code) {
        return byPage.get(code);
    }

    Order get(String id) {
        Order order = byId.get(id);
        if (order == null) {
            throw Refusal.notFound();
        }
        return order;
    }

    /** Adds an order, which the bank cancels after a day if the buyer has not finished. */
    void add(Order order) {
        byId.put(order.id(), order);
        byPage.put(order.pageCode(), order);
        timing.later(PATIENCE, () -> {
            if (order.status().payable()) {
                reach(order, OrderStatus.CANCELED);
            }
        });
    }

    void reach(Order order, OrderStatus status) {
        order.reach(status);
        notifications.status(order);
    }

    /** Holds the first part; a day later the hold is given up if the shop has not committed. */
    void hold(Order order) {
        order.holdFirstPart();
        post(Kind.HOLD, order, order.amount());
        if (partner.autocommit()) {
            commit(order, order.amount(), () -> order.reach(OrderStatus.COMMITTED));
            return;
        }
        reach(order, OrderStatus.WAIT_FOR_COMMIT);
        timing.later(PATIENCE, () -> {
            if (order.status() == OrderStatus.WAIT_FOR_COMMIT) {
                cancel(order);
            }
        });
    }

    void cancel(Order order) {
        if (order.status() == OrderStatus.WAIT_FOR_COMMIT) {
            post(Kind.RELEASE, order, order.amount());
        }
        order.releaseFirstPart();
        reach(order, OrderStatus.CANCELED);
    }

    void commit(Order order, BigDecimal amount, Runnable change) {
        post(Kind.CHARGE, order, amount);
        post(Kind.RELEASE, order, order.amount().subtract(amount));
        change.run();
        notifications.status(order);
        timing.later(partner.completion(), () -> {
            if (order.status() == OrderStatus.COMMITTED) {
                reach(order, OrderStatus.COMPLETED);
            }
        });
    }

    /** Sends money back. Accepted is as good as done: the ledger counts it at once. */
    void refund(Order order, Refund refund) {
        post(Kind.REFUND, order, refund.amount());
        timing.later(partner.refunds(), () -> {
            refund.process();
            boolean nothingLeft = order.items().isEmpty() || order.amount().signum() == 0;
            if (nothingLeft && order.refunds().stream().allMatch(Refund::processed)) {
                reach(order, OrderStatus.REFUNDED);
            }
        });
    }

    private void post(Kind kind, Order order, BigDecimal amount) {
        if (amount.signum() > 0) {
            ledger.post(new MoneyLedger.Posting(kind, order.id(), Money.rounded(amount), timing.now()));
        }
    }
}
