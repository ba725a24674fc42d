package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The language of names in answers. */
public enum Lang implements OpenEnum<Lang> {
    @JsonProperty("rus")
    RUS,
    @JsonProperty("eng")
    ENG,
    @JsonProperty("zho")
    ZHO,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
