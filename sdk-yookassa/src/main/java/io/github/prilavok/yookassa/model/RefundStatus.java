package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a refund is. */
public enum RefundStatus implements OpenEnum<RefundStatus> {
    /**
     * In work. No notification tells if it is canceled: see {@link
     * io.github.prilavok.yookassa.YooKassaClient#refundFinished}.
     */
    @JsonProperty("pending")
    PENDING,
    /** The money is on its way to the payer. Final. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Not paid back. Final. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
