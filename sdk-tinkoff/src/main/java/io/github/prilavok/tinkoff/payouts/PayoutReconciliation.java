package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.Transport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the state of a payout says of a request whose answer was lost. A payout that stands as it stood before proves nothing
 * until the settle time has passed, for the request may still be on its way.
 */
final class PayoutReconciliation {
    private final Payouts payouts;
    private final Duration settleTime;

    PayoutReconciliation(Payouts payouts, Duration settleTime) {
        this.payouts = payouts;
        this.settleTime = settleTime;
    }

    void register(Transport transport) {
        transport
                .reconciler("payoutPayment", lost -> paid(lost, lost.argument(PayoutPayment.class)))
                .reconciler("payoutCancelPayment", lost -> cancelled(lost, lost.argument(PayoutCancelPayment.class)));
    }

    private ApiCall<Outcome> paid(LostCall lost, PayoutPayment request) {
        return payouts.getState(request.paymentId()).map(payout -> switch (value(payout.status())) {
            case COMPLETED, CREDIT_CANCELING, CANCEL_CHECKING, CREDIT_CANCELED, PART_CREDIT_CANCELED -> Outcome.DONE;
            case REJECTED -> Outcome.NOT_DONE;
            case CHECKED -> settled(lost);
            default -> Outcome.STILL_OPEN;
        });
    }

    /** A part that was taken back may be an earlier one; the same request sent again tells, and takes back nothing twice. */
    private ApiCall<Outcome> cancelled(LostCall lost, PayoutCancelPayment request) {
        return payouts.getState(request.paymentId()).map(payout -> switch (value(payout.status())) {
            case CREDIT_CANCELED -> Outcome.DONE;
            case COMPLETED -> settled(lost);
            default -> Outcome.STILL_OPEN;
        });
    }

    private Outcome settled(LostCall lost) {
        return lost.age().compareTo(settleTime) >= 0 ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    private static PayoutStatus value(@Nullable OpenEnum<PayoutStatus> status) {
        return status == null ? PayoutStatus.UNKNOWN : status.value();
    }
}
