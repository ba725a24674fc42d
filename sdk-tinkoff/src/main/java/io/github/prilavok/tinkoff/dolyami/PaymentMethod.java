package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** When a line is paid. Other values of the FFD can be sent by {@link OpenEnum#of}; whether they are taken is not documented. */
public enum PaymentMethod implements OpenEnum<PaymentMethod> {
    /** Paid in full before it is handed over. */
    @JsonProperty("full_prepayment")
    FULL_PREPAYMENT,
    /** Paid in full when it is handed over. */
    @JsonProperty("full_payment")
    FULL_PAYMENT,
    UNKNOWN
}
