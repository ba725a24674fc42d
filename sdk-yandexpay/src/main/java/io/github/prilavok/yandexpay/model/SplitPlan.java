package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** A number of instalments that the form has selected; by agreement only. */
public enum SplitPlan implements OpenEnum<SplitPlan> {
    @JsonProperty("2")
    TWO,
    @JsonProperty("4")
    FOUR,
    @JsonProperty("6")
    SIX,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
