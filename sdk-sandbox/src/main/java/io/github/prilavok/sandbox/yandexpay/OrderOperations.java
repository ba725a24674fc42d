package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.sandbox.MoneyLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the shop does with the money of orders. Not thread-safe. */
final class OrderOperations {
    private final Orders orders;

    OrderOperations(Orders orders) {
        this.orders = orders;
    }

    Operation capture(Order order, Fields body) {
        String externalId = body.text("externalOperationId");
        Operation earlier = unfinished(order, OperationType.CAPTURE, externalId, body.json());
        if (earlier != null) {
            return earlier;
        }
        requireStatus(order, PaymentStatus.AUTHORIZED);
        requireIdle(order);
        Cart cart = finalCart(order, body);
        BigDecimal amount = cart == null ? order.amount() : cart.amount();
        requireLeast(amount, "orderAmount");
        return run(
                order,
                OperationType.CAPTURE,
                externalId,
                body.json(),
                amount,
                orders.merchant().operations(),
                () -> {
                    orders.post(Kind.CHARGE, order, amount);
                    orders.post(Kind.RELEASE, order, order.amount().subtract(amount));
                    order.becomes(cart == null ? order.cart() : cart, amount);
                    return PaymentStatus.CAPTURED;
                });
    }

    Operation cancel(Order order, Fields body) {
        String externalId = body.text("externalOperationId");
        String reason = body.requiredText("reason");
        Operation earlier = unfinished(order, OperationType.VOID, externalId, body.json());
        if (earlier != null) {
            return earlier;
        }
        requireStatus(order, PaymentStatus.AUTHORIZED);
        requireIdle(order);
        return run(
                order,
                OperationType.VOID,
                externalId,
                body.json(),
                order.amount(),
                orders.merchant().operations(),
                () -> {
                    orders.post(Kind.RELEASE, order, order.amount());
                    order.fail(
                            PaymentStatus.VOIDED,
                            reason,
                            "CANCELLED",
                            orders.timing().now());
                    return PaymentStatus.VOIDED;
                });
    }

    Operation submit(Order order, Fields body) {
        String externalId = body.requiredText("externalOperationId");
        Operation earlier = unfinished(order, OperationType.SUBMIT, externalId, body.json());
        if (earlier != null) {
            return earlier;
        }
        requireStatus(order, PaymentStatus.CONFIRMED);
        requireIdle(order);
        if (body.has("cart") && !body.has("orderAmount")) {
            throw Refusal.badRequest("orderAmount is required with cart");
        }
        Cart cart = finalCart(order, body);
        BigDecimal amount = cart == null ? order.amount() : cart.amount();
        requireLeast(amount, "orderAmount");
        return run(
                order,
                OperationType.SUBMIT,
                externalId,
                body.json(),
                amount,
                orders.merchant().operations(),
                () -> {
                    orders.post(Kind.CHARGE, order, amount);
                    order.becomes(cart == null ? order.cart() : cart, amount);
                    return PaymentStatus.CAPTURED;
                });
    }

    Operation refund(Order order, Fields body) {
        String externalId = body.text("externalOperationId");
        BigDecimal amount = body.requiredMoney("refundAmount");
        Operation earlier = unfinished(order, OperationType.REFUND, externalId, body.json());
        if (earlier != null) {
            return earlier;
        }
        if (!order.isPaid()) {
            throw Refusal.paymentStatus(order.status());
        }
        requireIdle(order);
        requireLeast(amount, "refundAmount");
        BigDecimal rest = order.amount().subtract(amount);
        if (rest.signum() < 0) {
            throw Refusal.refundTooLarge();
        }
        if (rest.signum() > 0) {
            requireLeast(rest, "the rest of the order");
        }
        Cart cart = order.cart();
        Cart after = cart == null ? null : Refunds.cartAfter(cart, body, rest);
        return run(
                order,
                OperationType.REFUND,
                externalId,
                body.json(),
                amount,
                orders.merchant().refunds(),
                () -> {
                    if (order.refundsRefused()) {
                        return null;
                    }
                    orders.post(Kind.REFUND, order, amount);
                    order.becomes(after, rest);
                    return rest.signum() == 0 ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED;
                });
    }

    /**
     * Ends an order whatever its state; what was paid goes back, as an operation without an id of the shop's.
     *
     * @return whether anything was left to be done
     */
    boolean rollback(Order order) {
        if (order.status() == PaymentStatus.FAILED) {
            return false;
        }
        requireIdle(order);
        if (order.status() == PaymentStatus.AUTHORIZED) {
            orders.post(Kind.RELEASE, order, order.amount());
            orders.done(order, OperationType.VOID, order.amount(), null);
        } else if (order.isPaid()) {
            orders.post(Kind.REFUND, order, order.amount());
            orders.done(order, OperationType.REFUND, order.amount(), null);
            order.becomes(order.cart(), Money.ZERO);
        }
        orders.fail(order, "Order was rolled back", "ROLLBACK");
        return true;
    }

    private interface End {
        /** Moves the money and says what becomes of the order; null if the operation fails. */
        @Nullable
        PaymentStatus run();
    }

    private Operation run(
            Order order,
            OperationType type,
            @Nullable String externalId,
            JsonNode arguments,
            BigDecimal amount,
            Duration time,
            End end) {
        Operation operation = orders.open(order, type, externalId, arguments, amount);
        if (time.isZero()) {
            finish(operation, end);
        } else {
            orders.timing().later(time, () -> finish(operation, end));
        }
        return operation;
    }

    private void finish(Operation operation, End end) {
        PaymentStatus status = end.run();
        if (status == null) {
            orders.fails(operation, "Refused by the bank");
        } else {
            operation.order().reach(status, orders.timing().now());
            orders.succeeds(operation);
            orders.reach(operation.order(), status);
        }
    }

    /**
     * The same operation asked for again: the earlier one, as long as it is not done.
     *
     * @return null if there was none
     */
    private @Nullable Operation unfinished(
            Order order, OperationType type, @Nullable String externalId, JsonNode arguments) {
        Operation earlier = externalId == null ? null : orders.operation(externalId);
        if (earlier == null) {
            return null;
        }
        if (earlier.status() == Operation.Status.SUCCESS) {
            boolean statusSaysIt = type != OperationType.REFUND && earlier.isOf(order, type, arguments);
            throw statusSaysIt ? Refusal.paymentStatus(order.status()) : Refusal.duplicateOperation();
        }
        if (!earlier.isOf(order, type, arguments)) {
            throw Refusal.badRequest("externalOperationId was used with other arguments");
        }
        return earlier;
    }

    private static void requireStatus(Order order, PaymentStatus status) {
        if (order.status() != status) {
            throw Refusal.paymentStatus(order.status());
        }
    }

    private static void requireIdle(Order order) {
        if (order.running() != null) {
            throw Refusal.otherOperation();
        }
    }

    private static void requireLeast(BigDecimal amount, String name) {
        if (amount.compareTo(Money.LEAST) < 0) {
            throw Refusal.badRequest(name + " must be at least 1 RUB");
        }
    }

    /** The cart sent with a capture or a submission; null if none was. A smaller sum cannot do without. */
    private static @Nullable Cart finalCart(Order order, Fields body) {
        BigDecimal amount = body.money("orderAmount");
        Cart original = order.cart();
        Fields sent = body.object("cart");
        if (amount != null && amount.compareTo(order.amount()) > 0) {
            throw Refusal.captureTooLarge();
        }
        if (sent == null || original == null) {
            if (amount != null && !Money.equal(amount, order.amount())) {
                throw Refusal.mismatch(
                        order.amount(), amount, Money.ZERO, "a smaller orderAmount needs the final cart");
            }
            return null;
        }
        Cart cart = CartCheck.reduced(sent, original);
        if (amount != null && !Money.equal(amount, cart.amount())) {
            throw Refusal.mismatch(cart.amount(), amount, Money.ZERO, "orderAmount must be the total of the cart");
        }
        return cart;
    }
}
