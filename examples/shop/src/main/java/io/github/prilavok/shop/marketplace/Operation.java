package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import io.github.prilavok.shop.FaultPoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of YooKassa, as it stands in the database.
 *
 * @param key the idempotence key, and the object's mark in its metadata
 * @param document the id of the order or the payout request
 * @param request what is asked, the same in every try: a {@link ChargeRequest}, the id of the payment that goes back, or a
 *     {@link PayoutDestinations destination}
 * @param method the saved payment method of a charge without the payer
 * @param firstSentAt the first of the tries of which nothing is known; the key's 24 hours are counted from it
 * @param uncertain whether there is a try that may have been executed
 * @param objectId YooKassa's id, as YooKassa itself has told it
 * @param hint YooKassa's id, as an unsigned webhook claims it
 * @param url where the payer pays
 */
record Operation(
        String key,
        Kind kind,
        String document,
        Money amount,
        String request,
        State state,
        @Nullable String method,
        Instant createdAt,
        @Nullable Instant firstSentAt,
        @Nullable Instant lastSentAt,
        boolean uncertain,
        @Nullable String objectId,
        @Nullable String hint,
        @Nullable String url,
        @Nullable String reason) {

    enum State {
        /** Written before the call; its outcome is not known. */
        INTENDED,
        /** YooKassa has it and has not decided. */
        PENDING,
        SUCCEEDED,
        CANCELED,
        /** YooKassa never took it: it refused, or has no trace of it. */
        REFUSED,
        /** Waits for a person. */
        PARKED;

        boolean isOpen() {
            return this == INTENDED || this == PENDING;
        }
    }

    /** What is asked for, and where a test kills the process on the way. */
    enum Kind {
        PAYMENT(
                AskForPayment.NAME,
                FaultPoint.YOOKASSA_PAYMENT_INTENDED,
                FaultPoint.YOOKASSA_PAYMENT_SENT,
                FaultPoint.YOOKASSA_PAYMENT_STORED,
                FaultPoint.YOOKASSA_PAYMENT_BEFORE_COMMIT,
                FaultPoint.YOOKASSA_PAYMENT_COMMITTED),
        REFUND(
                AskForRefund.NAME,
                FaultPoint.YOOKASSA_REFUND_INTENDED,
                FaultPoint.YOOKASSA_REFUND_SENT,
                FaultPoint.YOOKASSA_REFUND_STORED,
                FaultPoint.YOOKASSA_REFUND_BEFORE_COMMIT,
                FaultPoint.YOOKASSA_REFUND_COMMITTED),
        PAYOUT(
                AskForPayout.NAME,
                FaultPoint.YOOKASSA_PAYOUT_INTENDED,
                FaultPoint.YOOKASSA_PAYOUT_SENT,
                FaultPoint.YOOKASSA_PAYOUT_STORED,
                FaultPoint.YOOKASSA_PAYOUT_BEFORE_COMMIT,
                FaultPoint.YOOKASSA_PAYOUT_COMMITTED);

        private final String step;
        final FaultPoint intended;
        final FaultPoint sent;
        final FaultPoint stored;
        final FaultPoint beforeCommit;
        final FaultPoint committed;

        Kind(
                String step,
                FaultPoint intended,
                FaultPoint sent,
                FaultPoint stored,
                FaultPoint beforeCommit,
                FaultPoint committed) {
            this.step = step;
            this.intended = intended;
            this.sent = sent;
            this.stored = stored;
            this.beforeCommit = beforeCommit;
            this.committed = committed;
        }

        /** The step that asks for it. */
        String step() {
            return step;
        }
    }

    /** The request and the address of the payer's page may be personal. */
    @Override
    public String toString() {
        return "Operation[" + key + ' ' + state + ']';
    }
}
