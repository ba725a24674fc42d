package io.github.prilavok.shop.marketplace;

import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.job.Step;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An event has become completed: the seller of each of its paid orders gets the money, and the order is completed. The database
 * itself schedules it, whoever changes the status; its subject is the event with {@code #} and the number of the change.
 */
@MarketplacePart
class UpdateEventsTrigger implements Step {
    /** The step's name, which the migration knows as well. */
    static final String NAME = "updateEventsTrigger";

    private final MarketplaceOrders orders;
    private final StatusChanges changes;
    private final TransactionTemplate transaction;

    UpdateEventsTrigger(MarketplaceOrders orders, StatusChanges changes, TransactionTemplate transaction) {
        this.orders = orders;
        this.changes = changes;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String subject) {
        for (String order : orders.of(StatusChanges.document(subject))) {
            transaction.executeWithoutResult(status -> {
                if (orders.completeIfEventIsOver(order)) {
                    FaultPoint.EVENT_BEFORE_COMMIT.pass();
                }
            });
            FaultPoint.EVENT_COMMITTED.pass();
        }
        changes.takenUp(subject);
        return Next.DONE;
    }
}
