package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a WABA template stands with Meta. Only {@link #APPROVED} can be sent. */
public enum TemplateStatus implements OpenEnum<TemplateStatus> {
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("disabled")
    DISABLED,
    @JsonProperty("archived")
    ARCHIVED,
    /** A status that this version does not know; {@link #wire()} has its name. */
    UNKNOWN
}
