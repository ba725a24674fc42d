package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * The VAT rate of a line. {@code VAT_22} and {@code VAT_122} replaced {@code VAT_20} and {@code VAT_120} in 2026; the old
 * ones remain for receipts that belong to earlier payments.
 */
public enum Tax implements OpenEnum<Tax> {
    /** Without VAT. */
    @JsonProperty("none")
    NONE,
    /** 0 %. */
    @JsonProperty("vat0")
    VAT_0,
    /** 5 %. */
    @JsonProperty("vat5")
    VAT_5,
    /** 7 %. */
    @JsonProperty("vat7")
    VAT_7,
    /** 10 %. */
    @JsonProperty("vat10")
    VAT_10,
    /** 20 %, until 2026. */
    @JsonProperty("vat20")
    VAT_20,
    /** 22 %, from 2026. */
    @JsonProperty("vat22")
    VAT_22,
    /** 5/105, of a prepayment. */
    @JsonProperty("vat105")
    VAT_105,
    /** 7/107, of a prepayment. */
    @JsonProperty("vat107")
    VAT_107,
    /** 10/110, of a prepayment. */
    @JsonProperty("vat110")
    VAT_110,
    /** 20/120, of a prepayment, until 2026. */
    @JsonProperty("vat120")
    VAT_120,
    /** 22/122, of a prepayment, from 2026. */
    @JsonProperty("vat122")
    VAT_122,
    UNKNOWN
}
