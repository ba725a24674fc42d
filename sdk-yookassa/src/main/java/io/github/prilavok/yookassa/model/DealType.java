package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The kind of a deal. */
public enum DealType implements OpenEnum<DealType> {
    /** A Safe deal. */
    @JsonProperty("safe_deal")
    SAFE_DEAL,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
