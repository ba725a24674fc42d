package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** One stage or two; overrides the terminal's setting. */
public enum PayType implements OpenEnum<PayType> {
    /** The money is taken at once. */
    @JsonProperty("O")
    ONE_STAGE,
    /** The money is held until Confirm. */
    @JsonProperty("T")
    TWO_STAGE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
