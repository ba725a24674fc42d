package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How well the platform knows the recipient of a deal. */
public enum LevelOfConfidence implements OpenEnum<LevelOfConfidence> {
    @JsonProperty("low")
    LOW,
    @JsonProperty("moderate")
    MODERATE,
    @JsonProperty("high")
    HIGH,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
