package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends money to recipients. */
final class Payouts {
    /** The wallet of a test gateway that there is never enough money for. */
    private static final String EMPTY_WALLET = "410011806060766";

    private static final Cancellation NO_MONEY = new Cancellation("yoo_money", "insufficient_funds");

    private final Timing timing;
    private final YooKassaLedger ledger;
    private final Notifications notifications;
    private final Deals deals;
    private final Shelf<Payout> payouts = new Shelf<>("Payout", "payout_id");
    private final Deque<Cancellation> failures = new ArrayDeque<>();
    private Duration takes = Duration.ofSeconds(5);
    private Duration searchableAfter = Duration.ZERO;

    Payouts(Timing timing, YooKassaLedger ledger, Notifications notifications, Deals deals) {
        this.timing = timing;
        this.ledger = ledger;
        this.notifications = notifications;
        this.deals = deals;
    }

    Shelf<Payout> payouts() {
        return payouts;
    }

    void takes(Duration time) {
        takes = time;
    }

    void failNext(Cancellation why) {
        failures.add(why);
    }

    void searchableAfter(Duration time) {
        searchableAfter = time;
    }

    boolean searchable(Payout payout) {
        return !payout.createdAt().plus(searchableAfter).isAfter(timing.now());
    }

    /**
     * Starts a payout that has been checked.
     *
     * @param deal null if it is no part of one; then it is paid from the balance of the gateway
     */
    Payout create(Account owner, ObjectNode request, BigDecimal sum, ObjectNode destination, @Nullable Deal deal) {
        Payout payout = new Payout(Ids.payout(), owner, request, sum, destination, timing.now());
        payouts.put(payout);
        Cancellation failure = failures.poll();
        if (destination.path("account_number").asText().equals(EMPTY_WALLET)) {
            failure = NO_MONEY;
        }
        if (deal != null) {
            deals.payoutStarts(deal, sum);
        } else if (failure == null && owner instanceof PayoutGateway gateway && !gateway.takes(sum)) {
            payout.cancel(NO_MONEY);
            changed(payout);
            return payout;
        } else if (failure != null && owner instanceof PayoutGateway gateway) {
            // It comes back when the payout fails.
            gateway.balance(gateway.balance().subtract(sum));
        }
        Cancellation outcome = failure;
        if (takes.isZero()) {
            end(payout, outcome, deal);
        } else {
            timing.later(takes, () -> end(payout, outcome, deal));
        }
        return payout;
    }

    private void end(Payout payout, @Nullable Cancellation failure, @Nullable Deal deal) {
        if (failure == null) {
            payout.succeed(timing.now());
            ledger.post(new YooKassaLedger.Posting(
                    Kind.PAYOUT,
                    payout.owner().id(),
                    payout.id(),
                    "",
                    payout.amount(),
                    Payment.metadata(payout.request()),
                    timing.now()));
        } else {
            payout.cancel(failure);
            if (deal == null && payout.owner() instanceof PayoutGateway gateway) {
                gateway.returns(payout.amount());
            }
        }
        changed(payout);
        if (deal != null) {
            deals.payoutEnds(deal, payout.amount(), failure == null);
        }
    }

    private void changed(Payout payout) {
        String event = "payout." + payout.status();
        ledger.happened(timing.now(), Notifications.operation(event), Map.of("payout_id", payout.id()));
        if (payout.owner() instanceof PayoutGateway gateway) {
            notifications.gateway(gateway, event, payout.id(), payout.toJson());
        } else if (payout.owner() instanceof YooKassaShop shop) {
            notifications.shop(shop, event, payout.id(), payout.toJson());
        }
    }
}
