package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether somebody's data can be used. */
public enum PersonalDataStatus implements OpenEnum<PersonalDataStatus> {
    /** Stored, and not used yet. */
    @JsonProperty("waiting_for_operation")
    WAITING_FOR_OPERATION,
    /** Used; may be used again until {@link PersonalData#expiresAt()}. */
    @JsonProperty("active")
    ACTIVE,
    /** Deleted. Final. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
