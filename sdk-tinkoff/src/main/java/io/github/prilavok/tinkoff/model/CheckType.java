package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How a card is checked when it is bound. */
public enum CheckType implements OpenEnum<CheckType> {
    /** Not at all; there will be no RebillId. */
    NO,
    /** A hold of 0 or 1 rouble. */
    HOLD,
    /** 3-D Secure. */
    @JsonProperty("3DS")
    THREE_DS,
    /** 3-D Secure where the card has it, and a hold. */
    @JsonProperty("3DSHOLD")
    THREE_DS_HOLD,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
