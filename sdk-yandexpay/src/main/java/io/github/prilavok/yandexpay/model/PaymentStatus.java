package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** Where the payment of an order is. The order of the constants says nothing of the order of events. */
public enum PaymentStatus implements OpenEnum<PaymentStatus> {
    /** Created; the buyer has not paid yet. An order that nobody pays stays so for its ttl and 15 minutes more. */
    PENDING,
    /** The money is held, for 5 days at most: capture or cancel. Not paid. */
    AUTHORIZED,
    /** Paid. It stays so while a refund is running, and after one that failed. */
    CAPTURED,
    /**
     * Split, paid on delivery, was approved: no money has been taken. Submit it when the goods are handed over.
     */
    CONFIRMED,
    /** The hold was released; nothing was paid. */
    VOIDED,
    /** All was paid back. */
    REFUNDED,
    /** Part was paid back; the shop has the rest. */
    PARTIALLY_REFUNDED,
    /** Declined, not paid in time, or rolled back; such an order cannot be paid again. */
    FAILED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN;

    /** Whether the shop has the money, all of it or what was not paid back. Neither AUTHORIZED nor CONFIRMED is paid. */
    public boolean isPaid() {
        return this == CAPTURED || this == PARTIALLY_REFUNDED;
    }

    /** Whether nothing more will happen to this order: not paid for good, or all paid back. */
    public boolean isFinal() {
        return this == FAILED || this == VOIDED || this == REFUNDED;
    }

    /** Whether nothing was paid and, on this order, nothing will be: only then may what was reserved for it be released. */
    public boolean isNotPaidForGood() {
        return this == FAILED || this == VOIDED;
    }
}
