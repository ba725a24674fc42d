package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a payment is. */
public enum PaymentStatus implements OpenEnum<PaymentStatus> {
    /** Created: the payer has not paid yet, or YooKassa is still at it. */
    @JsonProperty("pending")
    PENDING,
    /** Paid, and the money is held: capture or cancel it before {@link Payment#expiresAt()}. */
    @JsonProperty("waiting_for_capture")
    WAITING_FOR_CAPTURE,
    /** Paid. Final: refunds do not change it. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Not paid, released or expired. Final; {@link Payment#cancellationDetails()} says why. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
