package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where the cardholder is checked. */
public enum DeviceChannel implements OpenEnum<DeviceChannel> {
    /** In the shop's app. */
    @JsonProperty("01")
    APP,
    /** In the browser. */
    @JsonProperty("02")
    BROWSER,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
