package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** The tax system of the seller: tag 1055. */
public enum TaxSystem implements OpenEnum<TaxSystem>, NumericEnum {
    /** General. */
    @JsonProperty("1")
    OSN,
    /** Simplified, on income. */
    @JsonProperty("2")
    USN_INCOME,
    /** Simplified, on income minus expenses. */
    @JsonProperty("3")
    USN_INCOME_MINUS_EXPENSES,
    /** On imputed income; abolished. */
    @JsonProperty("4")
    ENVD,
    /** Agricultural. */
    @JsonProperty("5")
    ESHN,
    /** By patent. */
    @JsonProperty("6")
    PATENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
