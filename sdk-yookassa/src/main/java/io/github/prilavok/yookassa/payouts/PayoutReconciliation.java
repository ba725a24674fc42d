package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.Trace;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payout whose answer was lost: by the pairs in its metadata, among which the shop's own id is supposed to
 * be. YooKassa does not say how soon a payout can be searched for, so before "not done" the plain list of that time is looked
 * at as well. One that was not made while the call lasted may be of an earlier call with the same key, or of another payout
 * with the same pairs, and leaves the outcome open.
 */
final class PayoutReconciliation {
    private static final Duration AFTERWARDS = Duration.ofMinutes(10);
    private static final int PAGE = 100;

    private final Payouts payouts;
    private final Duration settleTime;

    PayoutReconciliation(Payouts payouts, Duration settleTime) {
        this.payouts = payouts;
        this.settleTime = settleTime;
    }

    void register(Transport transport) {
        transport.reconciler("createPayout", lost -> created(lost, lost.argument(CreatePayout.class)));
    }

    private @Nullable ApiCall<Outcome> created(LostCall lost, CreatePayout request) {
        PayoutSearch pair = pair(request);
        if (pair == null) {
            return null;
        }
        Trace trace = new Trace(lost, settleTime);
        PayoutFilter then = PayoutFilter.builder()
                .createdAtGte(trace.since())
                .createdAtLte(lost.lastSent().plus(AFTERWARDS))
                .limit(PAGE)
                .build();
        return FollowedCall.then(
                trace.search(pair, payouts::searchPayouts, PayoutSearch::after, each -> said(trace, each, request)),
                found -> found == Outcome.NOT_DONE
                        ? trace.search(
                                then, payouts::listPayouts, PayoutFilter::after, each -> said(trace, each, request))
                        : new KnownCall<>(found));
    }

    /**
     * Only one pair can be searched for: that of the longest value, as the likeliest to be an id. Null if there is none that
     * says anything.
     */
    private static @Nullable PayoutSearch pair(CreatePayout request) {
        return request.metadata().entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .max(Comparator.comparingInt(each -> each.getValue().length()))
                .map(longest -> PayoutSearch.of(longest.getKey(), longest.getValue()).toBuilder()
                        .limit(PAGE)
                        .build())
                .orElse(null);
    }

    private static @Nullable Outcome said(Trace trace, Payout payout, CreatePayout request) {
        if (!is(payout, request)) {
            return null;
        }
        return payout.amount() == null ? Outcome.STILL_OPEN : trace.alike(payout.createdAt(), false);
    }

    /** A canceled payout paid nothing, whichever attempt it is of. */
    private static boolean is(Payout payout, CreatePayout request) {
        return !payout.canceled()
                && (payout.amount() == null || payout.amount().equals(request.amount()))
                && Fields.carry(payout.metadata(), request.metadata());
    }
}
