package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The kind of a marking code (Честный знак and others). */
public enum MarkCodeType implements OpenEnum<MarkCodeType> {
    /** The kind is not known to the shop; the bank's own value, so it can be sent. */
    @JsonProperty("UNKNOWN")
    UNKNOWN,
    EAN8,
    EAN13,
    ITF14,
    GS10,
    GS1M,
    SHORT,
    FUR,
    EGAIS20,
    EGAIS30,
    /** The code as it was scanned, at most 223 characters. */
    RAWCODE
}
