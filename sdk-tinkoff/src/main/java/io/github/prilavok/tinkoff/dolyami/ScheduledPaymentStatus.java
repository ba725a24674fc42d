package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where one of the buyer's payments is. */
public enum ScheduledPaymentStatus implements OpenEnum<ScheduledPaymentStatus> {
    /** Planned. */
    @JsonProperty("scheduled")
    SCHEDULED,
    /** Held on the buyer's card. */
    @JsonProperty("hold")
    HOLD,
    /** Charged. */
    @JsonProperty("paid")
    PAID,
    UNKNOWN
}
