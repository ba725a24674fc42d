package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether a shop or gateway works. */
public enum AccountStatus implements OpenEnum<AccountStatus> {
    /** It may operate. */
    @JsonProperty("enabled")
    ENABLED,
    /** Not connected yet, closed or paused. */
    @JsonProperty("disabled")
    DISABLED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
