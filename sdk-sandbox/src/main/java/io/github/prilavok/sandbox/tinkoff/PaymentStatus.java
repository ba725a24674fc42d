package io.github.prilavok.sandbox.tinkoff;

/** The states of a payment that the sandbox moves through. */
enum PaymentStatus {
    NEW,
    FORM_SHOWED,
    THREE_DS_CHECKING("3DS_CHECKING"),
    AUTH_FAIL,
    AUTHORIZED,
    CONFIRMING,
    CONFIRMED,
    PARTIAL_REVERSED,
    REVERSED,
    ASYNC_REFUNDING,
    PARTIAL_REFUNDED,
    REFUNDED,
    CANCELED,
    REJECTED,
    DEADLINE_EXPIRED;

    private final String wire;

    PaymentStatus() {
        this.wire = name();
    }

    PaymentStatus(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    /** Money has not been taken and still can be. */
    boolean payable() {
        return this == NEW || this == FORM_SHOWED || this == AUTH_FAIL;
    }

    /** Money is held and can be confirmed. */
    boolean held() {
        return this == AUTHORIZED || this == PARTIAL_REVERSED;
    }

    /** Money was taken and can be given back. */
    boolean refundable() {
        return this == CONFIRMED || this == PARTIAL_REFUNDED;
    }
}
