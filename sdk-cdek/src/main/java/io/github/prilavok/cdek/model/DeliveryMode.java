package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** From where to where a parcel goes. A warehouse is a pickup point. */
public enum DeliveryMode implements OpenEnum<DeliveryMode> {
    @JsonProperty("1")
    DOOR_DOOR,
    @JsonProperty("2")
    DOOR_WAREHOUSE,
    @JsonProperty("3")
    WAREHOUSE_DOOR,
    @JsonProperty("4")
    WAREHOUSE_WAREHOUSE,
    /** In old lists only. */
    @JsonProperty("5")
    TERMINAL_TERMINAL,
    @JsonProperty("6")
    DOOR_LOCKER,
    @JsonProperty("7")
    WAREHOUSE_LOCKER,
    @JsonProperty("8")
    LOCKER_DOOR,
    @JsonProperty("9")
    LOCKER_WAREHOUSE,
    @JsonProperty("10")
    LOCKER_LOCKER,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
