package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.Nullable;

/** A session in which a customer binds a card (or, for payouts, a phone). */
final class CardBinding {
    private static final int TRIES = 3;

    private final String requestKey;
    private final long paymentId;
    private final String customerKey;
    private final String checkType;
    private final int randomAmount;
    private String status = "NEW";
    private String errorCode = "0";
    private @Nullable Card card;
    private int tries = TRIES;

    CardBinding(String requestKey, long paymentId, String customerKey, String checkType, int randomAmount) {
        this.requestKey = requestKey;
        this.paymentId = paymentId;
        this.customerKey = customerKey;
        this.checkType = checkType;
        this.randomAmount = randomAmount;
    }

    String requestKey() {
        return requestKey;
    }

    long paymentId() {
        return paymentId;
    }

    String customerKey() {
        return customerKey;
    }

    /** NO, HOLD, 3DS or 3DSHOLD. */
    String checkType() {
        return checkType;
    }

    /** The kopecks reserved on a 3DSHOLD card without 3-D Secure, which the payer is asked for. */
    int randomAmount() {
        return randomAmount;
    }

    String status() {
        return status;
    }

    void status(String status) {
        this.status = status;
    }

    /** Whether a card can still be given. */
    boolean open() {
        return status.equals("NEW") || status.equals("FORM_SHOWED");
    }

    String errorCode() {
        return errorCode;
    }

    void rejected(String errorCode) {
        this.errorCode = errorCode;
        this.status = "REJECTED";
    }

    @Nullable
    Card card() {
        return card;
    }

    void card(Card card) {
        this.card = card;
    }

    /** Counts a wrong amount; false if it was the last try. */
    boolean tryAgain() {
        tries--;
        return tries > 0;
    }
}
