package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What a receipt is of. */
public enum ReceiptType implements OpenEnum<ReceiptType> {
    /** A sale. */
    @JsonProperty("payment")
    PAYMENT,
    /** The return of a sale. */
    @JsonProperty("refund")
    REFUND,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
