package io.github.prilavok.shop;

/**
 * Places in the flow at which a test kills the process, as if by {@code kill -9}: {@code -Dshop.halt-at=OPEN_SENT}. They cost
 * a comparison otherwise.
 */
public enum FaultPoint {
    CLOSE_INTENDED,
    CLOSE_SENT,
    ORDER_STORED,
    OPEN_INTENDED,
    OPEN_SENT,
    OPEN_STORED,
    SECURED_BEFORE_COMMIT,
    SECURED_COMMITTED,
    COMMIT_INTENDED,
    COMMIT_SENT,
    PAID_BEFORE_COMMIT,
    PAID_COMMITTED,
    CDEK_INTENDED,
    CDEK_SENT,
    CDEK_STORED,
    TRACK_BEFORE_COMMIT,
    TRACK_COMMITTED,
    MESSAGE_INTENDED,
    MESSAGE_SENT,
    MESSAGE_STORED,
    LETTER_INTENDED,
    LETTER_SENT,
    LETTER_STORED,
    YOOKASSA_PAYMENT_INTENDED,
    YOOKASSA_PAYMENT_SENT,
    YOOKASSA_PAYMENT_STORED,
    YOOKASSA_PAYMENT_BEFORE_COMMIT,
    YOOKASSA_PAYMENT_COMMITTED,
    EVENT_BEFORE_COMMIT,
    EVENT_COMMITTED,
    YOOKASSA_REFUND_INTENDED,
    YOOKASSA_REFUND_SENT,
    YOOKASSA_REFUND_STORED,
    YOOKASSA_REFUND_BEFORE_COMMIT,
    YOOKASSA_REFUND_COMMITTED,
    WITHDRAW_BEFORE_COMMIT,
    WITHDRAW_COMMITTED,
    YOOKASSA_PAYOUT_INTENDED,
    YOOKASSA_PAYOUT_SENT,
    YOOKASSA_PAYOUT_STORED,
    YOOKASSA_PAYOUT_BEFORE_COMMIT,
    YOOKASSA_PAYOUT_COMMITTED;

    /** How a process that was killed here ends. */
    public static final int EXIT_CODE = 137;

    private static final String HALT_AT = System.getProperty("shop.halt-at", "");

    /** Ends the process at once, without any hook, if this is the place. */
    public void pass() {
        if (HALT_AT.equals(name())) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
