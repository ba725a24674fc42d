package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.yandexpay.model.PaymentStatus;

/** How far along a payment is. */
final class Progress {
    private static final int NOWHERE = -1;

    private Progress() {}

    static boolean isFurther(PaymentStatus status, PaymentStatus known) {
        return step(status) != NOWHERE && step(known) != NOWHERE && step(status) > step(known);
    }

    private static int step(PaymentStatus status) {
        return switch (status) {
            case PENDING -> 0;
            case AUTHORIZED, CONFIRMED -> 1;
            case CAPTURED -> 2;
            case PARTIALLY_REFUNDED -> 3;
            case VOIDED, REFUNDED -> 4;
            // A rollback ends whatever was before.
            case FAILED -> 5;
            case UNKNOWN -> NOWHERE;
        };
    }
}
