package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** The type of an order. */
public enum OrderType implements OpenEnum<OrderType>, NumericEnum {
    /** Of an online store; the contract has to be of that kind. */
    @JsonProperty("1")
    ONLINE_STORE,
    /** Plain delivery. */
    @JsonProperty("2")
    DELIVERY,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
