package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether a payment method is saved. */
public enum PaymentMethodStatus implements OpenEnum<PaymentMethodStatus> {
    /** The payer has to confirm it. */
    @JsonProperty("pending")
    PENDING,
    /** Saved: charges and payouts may be made with it. */
    @JsonProperty("active")
    ACTIVE,
    /** Not saved. Normal for a payment that was not to save anything; no sign of a failure. */
    @JsonProperty("inactive")
    INACTIVE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
