package io.github.prilavok.shop.marketplace;

import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A payout request has gone from pending to accepted: its amount leaves the balance, and in the same transaction it is written
 * down that YooKassa is to be asked for the payout. The database itself schedules it, whoever changes the status; its subject is
 * the request with {@code #} and the number of the change.
 */
@MarketplacePart
class UpdatePayoutsRequestsTrigger implements Step {
    /** The step's name, which the migration knows as well. */
    static final String NAME = "updatePayoutsRequestsTrigger";

    private static final Logger LOG = LoggerFactory.getLogger(UpdatePayoutsRequestsTrigger.class);

    private final PayoutRequests requests;
    private final Operations operations;
    private final Ledger ledger;
    private final Users users;
    private final StatusChanges changes;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    UpdatePayoutsRequestsTrigger(
            PayoutRequests requests,
            Operations operations,
            Ledger ledger,
            Users users,
            StatusChanges changes,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.operations = operations;
        this.ledger = ledger;
        this.users = users;
        this.changes = changes;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String subject) {
        transaction.executeWithoutResult(status -> {
            requests.lock(StatusChanges.document(subject)).ifPresent(this::accepted);
            changes.takenUp(subject);
            FaultPoint.WITHDRAW_BEFORE_COMMIT.pass();
        });
        FaultPoint.WITHDRAW_COMMITTED.pass();
        return Next.DONE;
    }

    private void accepted(PayoutRequests.PayoutRequest request) {
        if (request.status() != PayoutRequests.Status.ACCEPTED) {
            return;
        }
        Operation before = operations.find(request.key()).orElse(null);
        if (before != null) {
            // A request is paid out once. Accepted again, it says again what became of it.
            AskForPayout.tell(requests, before);
            return;
        }
        String destination = destination(request);
        if (destination == null) {
            requests.move(request.id(), PayoutRequests.Status.REJECTED, "no payment card");
            return;
        }
        if (!isUnderstood(destination, request)) {
            requests.move(request.id(), PayoutRequests.Status.REJECTED, "destination is none");
            return;
        }
        if (ledger.withdraw(request.user(), request.amount(), request.key()) == Ledger.Posted.NOT_COVERED) {
            requests.move(request.id(), PayoutRequests.Status.REJECTED, "balance too small");
            return;
        }
        operations.intend(request.key(), Operation.Kind.PAYOUT, request.id(), request.amount(), destination, null);
        jobs.schedule(AskForPayout.NAME, request.key());
    }

    private static boolean isUnderstood(String destination, PayoutRequests.PayoutRequest request) {
        try {
            PayoutDestinations.to(destination, request.amount());
            return true;
        } catch (IllegalArgumentException e) {
            LOG.info("shop: payout_requests/{}: {}", request.id(), e.getMessage());
            return false;
        }
    }

    private @Nullable String destination(PayoutRequests.PayoutRequest request) {
        return request.destination() != null
                ? request.destination()
                : users.paymentCard(request.user())
                        .map(card -> PayoutDestinations.saved(card.id()))
                        .orElse(null);
    }
}
