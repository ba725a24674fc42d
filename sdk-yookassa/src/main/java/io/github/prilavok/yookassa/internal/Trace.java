package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.yookassa.model.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a request whose answer was lost.
 *
 * <p>What was made while the call lasted is its doing. But the key may be a day old: an earlier call with it may have made
 * what we look for, and then a later one has only been told of it. So the lists go back as long as a key lives, and something
 * older that looks alike leaves the outcome open, unless it is canceled: no money hangs on that. What is younger than the call
 * leaves it open as well: it may be another call's.
 */
public final class Trace {
    /** Clocks differ by less. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final Duration KEY_LIFE = Duration.ofHours(24);
    /** YooKassa decides within 30 seconds; a list that still has nothing after this proves that there is nothing. */
    private static final Duration SETTLE_TIME = Duration.ofMinutes(2);

    private final LostCall lost;
    private final Duration settleTime;

    public Trace(LostCall lost) {
        this(lost, SETTLE_TIME);
    }

    /** @param settleTime after which a list that still has nothing proves that there is nothing */
    public Trace(LostCall lost, Duration settleTime) {
        this.lost = lost;
        this.settleTime = settleTime;
    }

    /** How far back a list has to go. */
    public Instant since() {
        return callBegan().minus(KEY_LIFE);
    }

    /** Whether it was made at the time of the call itself. */
    public boolean fresh(@Nullable Instant createdAt) {
        return createdAt != null && !createdAt.isBefore(callBegan()) && !createdAt.isAfter(callEnded());
    }

    /**
     * What something says that looks like the request's doing. Canceled, it is not the last word before whatever else the
     * call may have made can be seen.
     */
    public @Nullable Outcome alike(@Nullable Instant createdAt, boolean canceled) {
        if (fresh(createdAt)) {
            return canceled && absent() == Outcome.STILL_OPEN ? Outcome.STILL_OPEN : Outcome.DONE;
        }
        return canceled ? null : Outcome.STILL_OPEN;
    }

    /** When the call may have begun. */
    public Instant callBegan() {
        return lost.firstSent().minus(CLOCKS_DIFFER);
    }

    /** When whatever the call made was there. */
    public Instant callEnded() {
        return lost.lastSent().plus(SETTLE_TIME).plus(CLOCKS_DIFFER);
    }

    /** What follows from there being no trace of the request. */
    public Outcome absent() {
        return lost.absent(settleTime);
    }

    /**
     * Goes through a list, page by page, until something in it decides.
     *
     * @param judge what one entry says: null if nothing, {@link Outcome#STILL_OPEN} if it may be what we look for
     */
    public <F, T> ApiCall<Outcome> search(
            F filter,
            Function<F, ApiCall<Page<T>>> list,
            BiFunction<F, String, F> after,
            Function<T, @Nullable Outcome> judge) {
        return search(filter, list, after, judge, null);
    }

    private <F, T> ApiCall<Outcome> search(
            F filter,
            Function<F, ApiCall<Page<T>>> list,
            BiFunction<F, String, F> after,
            Function<T, @Nullable Outcome> judge,
            @Nullable Outcome before) {
        return FollowedCall.then(list.apply(filter), page -> {
            Outcome found = before;
            for (T entry : page.items()) {
                Outcome said = judge.apply(entry);
                if (said == Outcome.DONE) {
                    return new KnownCall<>(said);
                }
                found = said == null ? found : said;
            }
            if (page.nextCursor() != null) {
                return search(after.apply(filter, page.nextCursor()), list, after, judge, found);
            }
            return new KnownCall<>(found == null ? absent() : found);
        });
    }
}
