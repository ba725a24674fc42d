package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where an invoice is. */
public enum InvoiceStatus implements OpenEnum<InvoiceStatus> {
    /** Waits for its payment. */
    @JsonProperty("pending")
    PENDING,
    /** Paid. Final for payments in one stage; one of two stages may still be canceled. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Canceled, not paid or out of time. Final; {@link Invoice#cancellationDetails()} says why. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
