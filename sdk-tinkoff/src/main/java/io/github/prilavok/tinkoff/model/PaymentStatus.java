package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a payment is. The order of the constants says nothing of the order of events. */
public enum PaymentStatus implements OpenEnum<PaymentStatus> {
    /** Created; the payer has not come yet. */
    NEW,
    /** The payer has opened the form. Of a payment by SBP: the bank waits for the payer's bank. */
    @JsonAlias({"FORM SHOWED", "FORMSHOWED"})
    FORM_SHOWED,
    PREAUTHORIZING,
    /** The card's bank is being asked. */
    AUTHORIZING,
    /** The bank finds out what became of the payment; at most 60 minutes. */
    PAY_CHECKING,
    /** The payer is at the card's bank; closed after 36 hours. */
    @JsonProperty("3DS_CHECKING")
    @JsonAlias("THREE_DS_CHECKING")
    THREE_DS_CHECKING,
    /** The payer came back from the card's bank. */
    @JsonProperty("3DS_CHECKED")
    @JsonAlias("THREE_DS_CHECKED")
    THREE_DS_CHECKED,
    /** This try failed; the payer may try again on the same form. */
    AUTH_FAIL,
    /** The money is held, for 7 days at most: Confirm or Cancel. A one-stage payment goes on by itself. */
    AUTHORIZED,
    CONFIRMING,
    /** The bank finds out what became of the confirmation; at most 60 minutes. */
    CONFIRM_CHECKING,
    /** Paid. */
    CONFIRMED,
    REVERSING,
    CANCEL_CHECKING,
    /** Part of the hold was released; the rest is still held and has to be confirmed. */
    PARTIAL_REVERSED,
    /** The hold was released. */
    REVERSED,
    REFUNDING,
    /** A refund by SBP is on its way; if it fails, the payment goes back to where it was. */
    ASYNC_REFUNDING,
    /** Part of the money was paid back; more of it can be. */
    PARTIAL_REFUNDED,
    /** All was paid back. */
    REFUNDED,
    /** Cancelled before anything was paid. */
    CANCELED,
    /** The card's bank or the payer's bank refused. */
    REJECTED,
    /** Not paid in time. */
    DEADLINE_EXPIRED,
    /** Too many tries to pay. */
    ATTEMPTS_EXPIRED,
    CHECKING,
    CHECKED,
    COMPLETING,
    COMPLETED,
    PROCESSING,
    /** No longer used by the bank. */
    LOOP_CHECKING,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN;

    /** Whether nothing more will happen by itself and nothing is held: paid, paid back, or not paid for good. */
    public boolean isFinal() {
        return switch (this) {
            case CONFIRMED,
                    PARTIAL_REFUNDED,
                    REFUNDED,
                    REVERSED,
                    CANCELED,
                    REJECTED,
                    DEADLINE_EXPIRED,
                    ATTEMPTS_EXPIRED,
                    COMPLETED -> true;
            default -> false;
        };
    }

    /** Whether the shop has the money, all of it or what was not paid back. */
    public boolean isPaid() {
        return this == CONFIRMED || this == PARTIAL_REFUNDED;
    }

    /** Whether nothing was paid and, on this payment, nothing will be. */
    public boolean isFailed() {
        return this == REJECTED || this == CANCELED || this == DEADLINE_EXPIRED || this == ATTEMPTS_EXPIRED;
    }
}
