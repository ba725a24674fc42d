package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How many payments and payouts a deal has. A live terminal took {@link #NN} alone; the others are of older shops. */
public enum SpDealType implements OpenEnum<SpDealType> {
    /** Many payments, many payouts. */
    NN,
    /** One payment, many payouts. */
    @JsonProperty("1N")
    ONE_TO_MANY,
    /** Many payments, one payout. */
    @JsonProperty("N1")
    MANY_TO_ONE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
