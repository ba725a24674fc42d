package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** A further type of an order; the order types that it goes with stand beside each. */
public enum AdditionalOrderType implements OpenEnum<AdditionalOrderType>, NumericEnum {
    /** Less than a truck load; types 1, 2. */
    @JsonProperty("2")
    LTL,
    /** Type 1. */
    @JsonProperty("4")
    FORWARD,
    /** Types 1, 2. */
    @JsonProperty("6")
    FULFILMENT_INBOUND,
    /** Type 1. */
    @JsonProperty("7")
    FULFILMENT_OUTBOUND,
    /** Type 1. */
    @JsonProperty("9")
    FORWARD_EXPRESS,
    /** Tyres by "Economy express"; types 1, 2. */
    @JsonProperty("10")
    TYRES,
    /** The sender's office is the recipient's; types 1, 2. */
    @JsonProperty("11")
    SAME_OFFICE,
    /** Type 1. */
    @JsonProperty("14")
    CDEK_SHOPPING,
    /** Customs for the last mile; types 1, 2. */
    @JsonProperty("15")
    LAST_MILE_CUSTOMS,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
