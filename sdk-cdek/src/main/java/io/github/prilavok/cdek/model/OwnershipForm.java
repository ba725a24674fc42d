package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The legal form of a seller. */
public enum OwnershipForm implements OpenEnum<OwnershipForm> {
    @JsonProperty("9")
    JOINT_STOCK_COMPANY,
    @JsonProperty("61")
    CLOSED_JOINT_STOCK_COMPANY,
    @JsonProperty("63")
    SOLE_TRADER,
    @JsonProperty("119")
    OPEN_JOINT_STOCK_COMPANY,
    @JsonProperty("137")
    LIMITED_LIABILITY_COMPANY,
    @JsonProperty("147")
    PUBLIC_JOINT_STOCK_COMPANY,
    @JsonProperty("179")
    LIMITED_LIABILITY_PARTNERSHIP,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
