package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.MoneyLedger.Kind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All orders and their operations: who they are, how they change, who is told. Not thread-safe. */
final class Orders {
    static final Duration GRACE = Duration.ofMinutes(15);

    private final Merchant merchant;
    private final Timing timing;
    private final Events events;
    private final MoneyLedger ledger;
    private final Supplier<URI> origin;
    private final Map<String, Order> byId = new HashMap<>();
    private final Map<String, Order> byPage = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();

    Orders(Merchant merchant, Timing timing, Events events, MoneyLedger ledger, Supplier<URI> origin) {
        this.merchant = merchant;
        this.timing = timing;
        this.events = events;
        this.ledger = ledger;
        this.origin = origin;
    }

    Merchant merchant() {
        return merchant;
    }

    Timing timing() {
        return timing;
    }

    @Nullable
    Order find(String orderId) {
        return byId.get(orderId);
    }

    @Nullable
    Order ofPage(String code) {
        return byPage.get(code);
    }

    Order get(String orderId) {
        Order order = byId.get(orderId);
        if (order == null) {
            throw Refusal.notFound("Order");
        }
        return order;
    }

    /** What a read knows of: a new order may be hidden for a while. */
    Order visible(String orderId) {
        Order order = get(orderId);
        if (order.created().plus(merchant.hiding()).isAfter(timing.now())) {
            throw Refusal.notFound("Order");
        }
        return order;
    }

    /** By either of its two ids. */
    Operation visibleOperation(String id) {
        Operation operation = operations.get(id);
        if (operation == null || operation.created().plus(merchant.hiding()).isAfter(timing.now())) {
            throw Refusal.notFound("Operation");
        }
        return operation;
    }

    @Nullable
    Operation operation(String externalId) {
        return operations.get(externalId);
    }

    String paymentUrl(Order order) {
        return origin.get() + "/o/" + order.pageCode();
    }

    ObjectNode answer(Order order) {
        return order.answer(merchant.id(), paymentUrl(order));
    }

    /** Adds an order that ends unpaid after its time, or a little later if the buyer has opened it by then. */
    Order add(Order order, Duration ttl) {
        add(order);
        timing.later(ttl, () -> {
            if (order.opened()) {
                timing.later(GRACE, () -> expire(order));
            } else {
                expire(order);
            }
        });
        return order;
    }

    /** Adds an order that no buyer pays. */
    void add(Order order) {
        byId.put(order.orderId(), order);
        byPage.put(order.pageCode(), order);
    }

    private void expire(Order order) {
        if (order.status() == PaymentStatus.PENDING && order.running() == null) {
            fail(order, "Buyer ran out of time", "TIMEOUT");
        }
    }

    void fail(Order order, String reason, String reasonCode) {
        order.fail(PaymentStatus.FAILED, reason, reasonCode, timing.now());
        events.order(order);
    }

    void end(Order order, PaymentStatus status, String reason) {
        order.fail(status, reason, "CANCELLED", timing.now());
        events.order(order);
    }

    void reach(Order order, PaymentStatus status) {
        order.reach(status, timing.now());
        events.order(order);
    }

    Operation open(
            Order order, OperationType type, @Nullable String externalId, JsonNode arguments, BigDecimal amount) {
        Operation operation = new Operation(order, type, externalId, arguments, amount, timing.now());
        order.operations().add(operation);
        operations.put(operation.id(), operation);
        if (externalId != null) {
            operations.put(externalId, operation);
        }
        return operation;
    }

    /** Something of the buyer's, which is done or fails at once and is told by the order's status alone. */
    void done(Order order, OperationType type, BigDecimal amount, @Nullable String failure) {
        Operation operation = open(order, type, null, order.request(), amount);
        if (failure == null) {
            operation.succeeds(timing.now());
        } else {
            operation.fails(failure, timing.now());
        }
    }

    void succeeds(Operation operation) {
        operation.succeeds(timing.now());
        events.operation(operation);
    }

    void fails(Operation operation, String reason) {
        operation.fails(reason, timing.now());
        events.operation(operation);
    }

    void post(Kind kind, Order order, BigDecimal amount) {
        if (amount.signum() > 0) {
            ledger.post(new MoneyLedger.Posting(kind, order.orderId(), Money.rounded(amount), timing.now()));
        }
    }
}
