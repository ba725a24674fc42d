package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The format of the fiscal document. It has to match the terminal and the cash register. */
public enum FfdVersion implements OpenEnum<FfdVersion> {
    @JsonProperty("1.05")
    FFD_1_05,
    @JsonProperty("1.2")
    FFD_1_2,
    UNKNOWN
}
