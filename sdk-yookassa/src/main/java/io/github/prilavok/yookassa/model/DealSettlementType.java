package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whom a part of a deal goes to. */
public enum DealSettlementType implements OpenEnum<DealSettlementType> {
    /** The seller. */
    @JsonProperty("payout")
    PAYOUT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
