package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where the payer is. */
public enum QrDeviceType implements OpenEnum<QrDeviceType> {
    @JsonProperty("desktop")
    DESKTOP,
    @JsonProperty("mobile")
    MOBILE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
