package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What the payer's bank is chosen for. */
public enum QrScenario implements OpenEnum<QrScenario> {
    /** A payment. */
    @JsonProperty("qr")
    QR,
    /** The link of an account. */
    @JsonProperty("sub")
    SUBSCRIPTION,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
