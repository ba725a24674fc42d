package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Who makes the receipt. */
public enum FiscalizationType implements OpenEnum<FiscalizationType> {
    /** The bank's cash register; each line then needs its {@link ItemReceipt}. */
    @JsonProperty("enabled")
    ENABLED,
    /** The shop itself. */
    @JsonProperty("disabled")
    DISABLED,
    UNKNOWN
}
