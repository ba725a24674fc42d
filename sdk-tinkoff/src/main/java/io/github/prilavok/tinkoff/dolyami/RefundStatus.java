package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a refund is. */
public enum RefundStatus implements OpenEnum<RefundStatus> {
    /** The bank has taken it on. */
    @JsonProperty("pending")
    PENDING,
    /** The money is back. */
    @JsonProperty("processed")
    PROCESSED,
    UNKNOWN
}
