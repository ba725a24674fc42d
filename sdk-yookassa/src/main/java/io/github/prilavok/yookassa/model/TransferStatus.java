package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where a shop's part of a payment is. */
public enum TransferStatus implements OpenEnum<TransferStatus> {
    /** Not yet there. */
    @JsonProperty("pending")
    PENDING,
    /** Held. */
    @JsonProperty("waiting_for_capture")
    WAITING_FOR_CAPTURE,
    /** Passed to the shop. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Not passed. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
