package io.github.prilavok.shop.marketplace;

import io.github.prilavok.yookassa.payouts.CreatePayout;
import io.github.prilavok.yookassa.payouts.Payout;
import io.github.prilavok.yookassa.payouts.PayoutFilter;
import io.github.prilavok.yookassa.payouts.PayoutSearch;
import io.github.prilavok.yookassa.payouts.PayoutStatus;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClient;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks YooKassa's payout gateway for a payout. The money has left the balance before; if nothing comes of it, it comes back. */
@MarketplacePart
class AskForPayout extends AskYooKassa {
    /** The step's name. */
    static final String NAME = "ask-yookassa-for-payout";

    private final YooKassaPayoutsClient yookassa;
    private final PayoutRequests requests;
    private final Operations operations;
    private final Ledger ledger;

    AskForPayout(
            YooKassaPayoutsClient yookassa,
            PayoutRequests requests,
            Operations operations,
            Ledger ledger,
            TransactionTemplate transaction,
            MarketplaceSettings settings,
            Clock clock) {
        super(operations, transaction, settings, clock);
        this.yookassa = yookassa;
        this.requests = requests;
        this.operations = operations;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    Found send(Operation operation) {
        CreatePayout payout = PayoutDestinations.to(operation.request(), operation.amount()).toBuilder()
                .description(cut("Выплата по заявке " + operation.document()))
                .metadata(metadata(operation))
                .build();
        return found(
                yookassa.payouts().createPayout(payout).with(options(operation)).execute());
    }

    @Override
    Found read(String objectId) {
        return found(yookassa.payouts().getPayout(objectId).execute());
    }

    @Override
    Optional<Found> search(Operation operation) {
        Optional<Found> searched =
                found(operation, yookassa.payouts().foundPayouts(PayoutSearch.of(OPERATION, operation.key())).stream());
        if (searched.isPresent()) {
            return searched;
        }
        // YooKassa does not say how late its search is. The list is another witness.
        PayoutFilter since = PayoutFilter.builder()
                .createdAtGte(operation.createdAt().minus(CLOCKS_DIFFER))
                .limit(100)
                .build();
        return found(operation, yookassa.payouts().allPayouts(since).stream());
    }

    private static Optional<Found> found(Operation operation, Stream<Payout> payouts) {
        return payouts.map(AskForPayout::found)
                .filter(found -> operation.key().equals(found.key()))
                .findFirst();
    }

    private static Found found(Payout payout) {
        boolean succeeded = payout.status() != null && payout.status().is(PayoutStatus.SUCCEEDED);
        boolean canceled = payout.status() != null && payout.status().is(PayoutStatus.CANCELED);
        Found.Status status =
                succeeded ? Found.Status.SUCCEEDED : canceled ? Found.Status.CANCELED : Found.Status.PENDING;
        return new Found(
                String.valueOf(payout.id()),
                status,
                payout.amount(),
                payout.metadata().get(OPERATION),
                null,
                reason(payout.cancellationDetails()),
                null);
    }

    @Override
    void succeeded(Operation operation, Found found) {
        requests.move(operation.document(), PayoutRequests.Status.PAID, null);
    }

    @Override
    void failed(Operation operation, Operation.State state, @Nullable String reason) {
        PayoutRequests.PayoutRequest request =
                requests.lock(operation.document()).orElseThrow();
        if (request.status() == PayoutRequests.Status.PAID) {
            // By somebody, in another way: with the money on the balance again it could be paid out a second time.
            operations.park(operation.key(), "has come to nothing, and somebody says that the request is paid");
            return;
        }
        ledger.takeBack(operation.key());
        requests.move(operation.document(), PayoutRequests.Status.FAILED, reason);
    }

    /** Has the request say what has become of its payout. */
    static void tell(PayoutRequests requests, Operation payout) {
        switch (payout.state()) {
            case INTENDED, PENDING, PARKED -> requests.move(payout.document(), PayoutRequests.Status.ACCEPTED, null);
            case SUCCEEDED -> requests.move(payout.document(), PayoutRequests.Status.PAID, null);
            case CANCELED, REFUSED -> requests.move(payout.document(), PayoutRequests.Status.FAILED, payout.reason());
        }
    }
}
