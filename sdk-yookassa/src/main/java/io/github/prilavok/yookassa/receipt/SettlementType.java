package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How a receipt was settled. */
public enum SettlementType implements OpenEnum<SettlementType> {
    /** With non-cash money. */
    @JsonProperty("cashless")
    CASHLESS,
    /** With an advance paid earlier. */
    @JsonProperty("prepayment")
    PREPAYMENT,
    /** On credit, to be paid later. */
    @JsonProperty("postpayment")
    POSTPAYMENT,
    /** With something in return; barter. */
    @JsonProperty("consideration")
    CONSIDERATION,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
