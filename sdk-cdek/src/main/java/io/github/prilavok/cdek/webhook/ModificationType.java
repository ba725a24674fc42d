package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What was modified in an order. */
public enum ModificationType implements OpenEnum<ModificationType> {
    /** The planned day of delivery; spelt with one N on the wire. */
    @JsonProperty("PLANED_DELIVERY_DATE_CHANGED")
    @JsonAlias("PLANNED_DELIVERY_DATE_CHANGED")
    PLANNED_DELIVERY_DATE_CHANGED,
    /** The price of the delivery. */
    DELIVERY_SUM_CHANGED,
    /** From where to where. */
    DELIVERY_MODE_CHANGED,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
