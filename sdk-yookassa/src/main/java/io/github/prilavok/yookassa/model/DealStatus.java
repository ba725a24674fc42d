package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a deal is. */
public enum DealStatus implements OpenEnum<DealStatus> {
    /** Payments, refunds and payouts are possible. */
    @JsonProperty("opened")
    OPENED,
    /** Paid out, returned or out of time. Final: nothing is possible any more. */
    @JsonProperty("closed")
    CLOSED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
