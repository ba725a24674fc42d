package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.tinkoff.model.PaymentStatus;

/** How far along a payment is: the only order there is among notifications. */
final class Progress {
    private static final int NOT_KNOWN = -1;

    private Progress() {}

    static boolean isFurther(PaymentStatus status, PaymentStatus known) {
        int from = of(known);
        return from != NOT_KNOWN && of(status) > from && !(isPastPayment(known) && endsUnpaid(status));
    }

    private static boolean isPastPayment(PaymentStatus known) {
        return of(known) >= of(PaymentStatus.CONFIRMED);
    }

    /** No way leads there from a payment that was made: it is an old report, or something that only GetState can tell. */
    private static boolean endsUnpaid(PaymentStatus status) {
        return status == PaymentStatus.REVERSED || status.isFailed();
    }

    private static int of(PaymentStatus status) {
        return switch (status) {
            case NEW -> 0;
            case FORM_SHOWED -> 1;
            case PREAUTHORIZING, AUTHORIZING, PAY_CHECKING -> 2;
            case THREE_DS_CHECKING -> 3;
            case THREE_DS_CHECKED -> 4;
            case AUTH_FAIL -> 5;
            case AUTHORIZED -> 6;
            case REVERSING, CANCEL_CHECKING -> 7;
            case PARTIAL_REVERSED -> 8;
            case CONFIRMING, CONFIRM_CHECKING -> 9;
            case CONFIRMED -> 10;
            case REFUNDING, ASYNC_REFUNDING -> 11;
            case PARTIAL_REFUNDED -> 12;
            case REFUNDED, REVERSED, CANCELED, REJECTED, DEADLINE_EXPIRED, ATTEMPTS_EXPIRED -> 13;
            default -> NOT_KNOWN;
        };
    }
}
