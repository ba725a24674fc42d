package io.github.prilavok.shop.marketplace;

import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.Refund;
import io.github.prilavok.yookassa.model.RefundFilter;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks YooKassa for a refund. There is no webhook of a refund that has come to nothing, so a pending one is looked at until it is
 * decided.
 */
@MarketplacePart
class AskForRefund extends AskYooKassa {
    /** The step's name. */
    static final String NAME = "ask-yookassa-for-refund";

    private final YooKassaClient yookassa;
    private final MarketplaceOrders orders;
    private final Operations operations;
    private final Ledger ledger;

    AskForRefund(
            YooKassaClient yookassa,
            MarketplaceOrders orders,
            Operations operations,
            Ledger ledger,
            TransactionTemplate transaction,
            MarketplaceSettings settings,
            Clock clock) {
        super(operations, transaction, settings, clock);
        this.yookassa = yookassa;
        this.orders = orders;
        this.operations = operations;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Found send(Operation operation) {
        // All of it goes back, so YooKassa makes the receipt from the payment's.
        CreateRefund refund = CreateRefund.of(operation.request(), operation.amount())
                .description(cut("Возврат по заказу " + operation.document()))
                .metadata(metadata(operation))
                .build();
        return found(
                yookassa.refunds().createRefund(refund).with(options(operation)).execute());
    }

    @Override
    Found read(String objectId) {
        return found(yookassa.refunds().getRefund(objectId).execute());
    }

    @Override
    Optional<Found> search(Operation operation) {
        return yookassa.refunds().allRefunds(RefundFilter.ofPayment(operation.request())).stream()
                .map(AskForRefund::found)
                .filter(found -> operation.key().equals(found.key()))
                .findFirst();
    }

    private static Found found(Refund refund) {
        Found.Status status = refund.succeeded()
                ? Found.Status.SUCCEEDED
                : refund.canceled() ? Found.Status.CANCELED : Found.Status.PENDING;
        return new Found(
                String.valueOf(refund.id()),
                status,
                refund.amount(),
                refund.metadata().get(OPERATION),
                null,
                reason(refund.cancellationDetails()),
                null);
    }

    @Override
    void succeeded(Operation operation, Found found) {
        orders.move(operation.document(), Order.Status.REFUNDED);
    }

    /** The money did not go back: the seller has it again, or gets it as soon as the event is over. */
    @Override
    void failed(Operation operation, Operation.State state, @Nullable String reason) {
        Order order = orders.lock(operation.document()).orElseThrow();
        if (order.status() == Order.Status.REFUNDED) {
            // By somebody, in another way: the seller's share may be part of it.
            operations.park(
                    operation.key(), "has come to nothing, and somebody says that " + order.path() + " is refunded");
            return;
        }
        ledger.takeBack(operation.key());
        orders.move(order.id(), ledger.isCredited(order.id()) ? Order.Status.COMPLETED : Order.Status.PAID);
        orders.completeIfEventIsOver(order.id());
    }
}
