package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Whether a receipt is registered. */
public enum ReceiptStatus implements OpenEnum<ReceiptStatus> {
    /** Sent to the cash register. After three days ask the support. */
    @JsonProperty("pending")
    PENDING,
    /** Registered. */
    @JsonProperty("succeeded")
    SUCCEEDED,
    /** Not registered: ask the support, or make it by hand. */
    @JsonProperty("canceled")
    CANCELED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
