package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The wallet that a card came from. */
public enum CardSource implements OpenEnum<CardSource> {
    @JsonProperty("mir_pay")
    MIR_PAY,
    @JsonProperty("apple_pay")
    APPLE_PAY,
    @JsonProperty("google_pay")
    GOOGLE_PAY,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
