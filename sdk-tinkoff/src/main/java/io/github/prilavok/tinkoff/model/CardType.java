package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** What a stored card is for. */
public enum CardType implements OpenEnum<CardType>, NumericEnum {
    /** To be charged. */
    @JsonProperty("0")
    DEBIT,
    /** To be paid out to. */
    @JsonProperty("1")
    PAYOUT,
    /** Both. */
    @JsonProperty("2")
    DEBIT_AND_PAYOUT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
