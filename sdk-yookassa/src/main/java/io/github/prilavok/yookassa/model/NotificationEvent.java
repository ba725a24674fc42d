package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What notifications tell of. */
public enum NotificationEvent implements OpenEnum<NotificationEvent> {
    /** Money is held. */
    @JsonProperty("payment.waiting_for_capture")
    PAYMENT_WAITING_FOR_CAPTURE,
    /** A payment was made. */
    @JsonProperty("payment.succeeded")
    PAYMENT_SUCCEEDED,
    /** Nothing came of a payment. */
    @JsonProperty("payment.canceled")
    PAYMENT_CANCELED,
    /** A refund was made. There is none for a refund that was canceled. */
    @JsonProperty("refund.succeeded")
    REFUND_SUCCEEDED,
    /** A payment method was bound. */
    @JsonProperty("payment_method.active")
    PAYMENT_METHOD_ACTIVE,
    /** A payout was made. Set up in the profile; a subscription cannot have it. */
    @JsonProperty("payout.succeeded")
    PAYOUT_SUCCEEDED,
    /** Nothing came of a payout. Set up in the profile; a subscription cannot have it. */
    @JsonProperty("payout.canceled")
    PAYOUT_CANCELED,
    /** A deal was closed. Set up in the profile; a subscription cannot have it. */
    @JsonProperty("deal.closed")
    DEAL_CLOSED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
