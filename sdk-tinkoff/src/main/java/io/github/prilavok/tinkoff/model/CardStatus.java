package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether a stored card can be used. */
public enum CardStatus implements OpenEnum<CardStatus> {
    @JsonProperty("A")
    ACTIVE,
    /** No longer used by the bank. */
    @JsonProperty("I")
    INACTIVE,
    @JsonProperty("E")
    EXPIRED,
    @JsonProperty("D")
    DELETED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
