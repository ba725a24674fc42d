package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How a line is paid: tag 1214. */
public enum PaymentMode implements OpenEnum<PaymentMode> {
    /** All of it, before it is handed over. */
    @JsonProperty("full_prepayment")
    FULL_PREPAYMENT,
    /** A part, before it is handed over. */
    @JsonProperty("partial_prepayment")
    PARTIAL_PREPAYMENT,
    /** An advance on what is not known yet. */
    @JsonProperty("advance")
    ADVANCE,
    /** All of it, when it is handed over. */
    @JsonProperty("full_payment")
    FULL_PAYMENT,
    /** A part when it is handed over, the rest on credit. */
    @JsonProperty("partial_payment")
    PARTIAL_PAYMENT,
    /** Handed over on credit, nothing paid. */
    @JsonProperty("credit")
    CREDIT,
    /** The later payment of such a credit. */
    @JsonProperty("credit_payment")
    CREDIT_PAYMENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
