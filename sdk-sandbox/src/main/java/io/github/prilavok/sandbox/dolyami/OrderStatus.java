package io.github.prilavok.sandbox.dolyami;

/** {@code status} of an order, by the names on the wire. */
enum OrderStatus {
    NEW("new"),
    APPROVED("approved"),
    WAIT_FOR_COMMIT("wait_for_commit"),
    COMMITTED("committed"),
    COMPLETED("completed"),
    REJECTED("rejected"),
    CANCELED("canceled"),
    REFUNDED("refunded");

    private final String wire;

    OrderStatus(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    /** Whether the buyer may still pay. */
    boolean payable() {
        return this == NEW || this == APPROVED;
    }

    /** Whether nothing has been sold yet, and nothing is over. */
    boolean open() {
        return payable() || this == WAIT_FOR_COMMIT;
    }

    boolean sold() {
        return this == COMMITTED || this == COMPLETED;
    }
}
