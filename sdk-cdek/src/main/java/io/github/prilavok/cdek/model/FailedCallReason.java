package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** Why the recipient could not be called. */
public enum FailedCallReason implements OpenEnum<FailedCallReason>, NumericEnum {
    @JsonProperty("1")
    BUSY,
    @JsonProperty("2")
    NO_ANSWER,
    @JsonProperty("3")
    UNREACHABLE,
    @JsonProperty("4")
    WRONG_NUMBER,
    @JsonProperty("5")
    NO_NUMBER,
    @JsonProperty("6")
    SILENCE,
    @JsonProperty("7")
    CALL_REJECTED,
    @JsonProperty("8")
    HUNG_UP,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
