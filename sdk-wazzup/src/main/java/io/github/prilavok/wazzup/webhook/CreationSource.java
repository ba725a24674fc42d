package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Who asks for a contact or a deal to be created. */
public enum CreationSource implements OpenEnum<CreationSource> {
    /** Wazzup: a client wrote for the first time. */
    @JsonProperty("auto")
    AUTO,
    /** An employee, by a button. */
    @JsonProperty("byUser")
    BY_USER,
    UNKNOWN
}
