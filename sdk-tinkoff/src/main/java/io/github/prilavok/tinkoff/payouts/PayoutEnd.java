package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.OpenEnum;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Whether a payout that was sent on its way is over, by all that was read of it so far. */
final class PayoutEnd implements Predicate<Payout> {
    private final Clock clock;
    private final Instant settled;
    private volatile boolean seenUnderWay;

    PayoutEnd(Clock clock, Duration settleTime) {
        this.clock = clock;
        this.settled = clock.instant().plus(settleTime);
    }

    @Override
    public boolean test(Payout payout) {
        OpenEnum<PayoutStatus> status = payout.status();
        if (status == null) {
            return false;
        }
        return switch (status.value()) {
            case COMPLETED, REJECTED -> true;
            case CHECKED -> seenUnderWay || !clock.instant().isBefore(settled);
            case CREDIT_CHECKING -> {
                seenUnderWay = true;
                yield false;
            }
            default -> false;
        };
    }
}
