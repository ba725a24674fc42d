package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** How a line is settled. */
public enum PaymentMethod implements OpenEnum<PaymentMethod> {
    /** Paid in full before the goods are handed over. Needs a closing receipt later. */
    @JsonProperty("full_prepayment")
    FULL_PREPAYMENT,
    /** Paid in part before the goods are handed over. Needs a closing receipt later. */
    @JsonProperty("prepayment")
    PREPAYMENT,
    /** Paid before it is known for what. Needs a closing receipt later. */
    @JsonProperty("advance")
    ADVANCE,
    /** Paid in full when the goods are handed over. */
    @JsonProperty("full_payment")
    FULL_PAYMENT,
    /** Paid in part when the goods are handed over, the rest on credit. */
    @JsonProperty("partial_payment")
    PARTIAL_PAYMENT,
    /** Handed over on credit. */
    @JsonProperty("credit")
    CREDIT,
    /** A payment of the credit. */
    @JsonProperty("credit_payment")
    CREDIT_PAYMENT,
    UNKNOWN
}
