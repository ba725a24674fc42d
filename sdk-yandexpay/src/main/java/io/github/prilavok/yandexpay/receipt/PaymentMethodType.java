package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** What is paid of a line and when, tag 1214. */
public enum PaymentMethodType implements OpenEnum<PaymentMethodType>, NumericEnum {
    @JsonProperty("1")
    FULL_PREPAYMENT,
    /** Partial. */
    @JsonProperty("2")
    PREPAYMENT,
    @JsonProperty("3")
    ADVANCE,
    @JsonProperty("4")
    FULL_PAYMENT,
    @JsonProperty("5")
    PARTIAL_PAYMENT_AND_CREDIT,
    /** Handed over on credit. */
    @JsonProperty("6")
    CREDIT,
    @JsonProperty("7")
    CREDIT_PAYMENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
