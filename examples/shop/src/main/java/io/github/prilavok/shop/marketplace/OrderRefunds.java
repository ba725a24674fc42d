package io.github.prilavok.shop.marketplace;

import io.github.prilavok.shop.job.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Refunds of orders: what may be asked, and that it is asked once. */
@MarketplacePart
class OrderRefunds {
    private static final Logger LOG = LoggerFactory.getLogger(OrderRefunds.class);

    private final MarketplaceOrders orders;
    private final Operations operations;
    private final Ledger ledger;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    OrderRefunds(
            MarketplaceOrders orders,
            Operations operations,
            Ledger ledger,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.orders = orders;
        this.operations = operations;
        this.ledger = ledger;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /**
     * Has an order's money go back. As long as the event is not over, whoever paid may ask for it; the seller always.
     *
     * @return the key of the refund that is under way or done
     */
    String refund(String user, Ref ref) {
        return intended(ref, order -> {
            boolean seller = order.seller().equals(user);
            if (!seller && !order.user().equals(user)) {
                throw RefusedException.forbidden(ref + " is another user's");
            }
            if (!seller && (order.status() == Order.Status.COMPLETED || orders.isEventOver(order))) {
                throw RefusedException.forbidden(
                        "the event of " + ref + " is over; only its seller can give the money back");
            }
        });
    }

    /**
     * Takes from the guides what was paid for an event, and gives it back to the users. Each order is a refund of its own; one
     * that a guide's balance does not cover is left, and the others go on.
     *
     * @return the keys of the refunds that are under way or done
     */
    List<String> refundEvent(String event) {
        List<String> refunds = new ArrayList<>();
        for (String order : orders.of(event)) {
            try {
                refunds.add(intended(Ref.order(order), paid -> {}));
            } catch (RefusedException e) {
                LOG.info("shop: no refund for events/{}: {}", event, e.getMessage());
            }
        }
        return List.copyOf(refunds);
    }

    private String intended(Ref ref, Consumer<Order> permission) {
        String key = transaction.execute(status -> {
            Order order = orders.lock(ref.id()).orElseThrow(() -> RefusedException.notFound(ref));
            permission.accept(order);
            return switch (order.status()) {
                case PAID, COMPLETED -> intend(order);
                case REFUNDING, REFUNDED ->
                    operations
                            .latest(Operation.Kind.REFUND, order.id())
                            .orElseThrow()
                            .key();
                case CREATED, PENDING, CANCELED -> throw RefusedException.forbidden(ref + " is not paid");
            };
        });
        if (key == null) {
            throw RefusedException.forbidden(ref + " waits for a person");
        }
        return key;
    }

    /** @return null if the order has to be looked at by a person */
    private @Nullable String intend(Order order) {
        if (orders.waitsForPerson(order)) {
            return null;
        }
        String payment = operations
                .succeededPayment(order.id())
                .map(Operation::objectId)
                .orElseThrow(() -> RefusedException.forbidden(order.path() + " was not paid by YooKassa"));
        String key = "refund-" + order.id() + '-' + (operations.count(Operation.Kind.REFUND, order.id()) + 1);
        // Before anything is asked of YooKassa: nobody can take the money out in between.
        if (ledger.refund(order, key) == Ledger.Posted.NOT_COVERED) {
            throw RefusedException.forbidden("the balance of " + Ref.path(Ref.USERS, order.seller())
                    + " does not cover the refund of " + order.path());
        }
        operations.intend(key, Operation.Kind.REFUND, order.id(), order.amount(), payment, null);
        orders.move(order.id(), Order.Status.REFUNDING);
        jobs.schedule(AskForRefund.NAME, key);
        return key;
    }
}
