package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/**
 * The VAT of a line: tag 1199. {@link #VAT_22} and {@link #VAT_22_122} stand for sales from 2026 on; {@link
 * #VAT_20} and {@link #VAT_20_120} remain for what belongs to earlier ones.
 */
public enum VatCode implements OpenEnum<VatCode>, NumericEnum {
    /** Without VAT. */
    @JsonProperty("1")
    NONE,
    /** 0 %. */
    @JsonProperty("2")
    VAT_0,
    /** 10 %. */
    @JsonProperty("3")
    VAT_10,
    /** 20 %, until 2026. */
    @JsonProperty("4")
    VAT_20,
    /** 10/110, of a prepayment. */
    @JsonProperty("5")
    VAT_10_110,
    /** 20/120, of a prepayment, until 2026. */
    @JsonProperty("6")
    VAT_20_120,
    /** 5 %. */
    @JsonProperty("7")
    VAT_5,
    /** 7 %. */
    @JsonProperty("8")
    VAT_7,
    /** 5/105, of a prepayment. */
    @JsonProperty("9")
    VAT_5_105,
    /** 7/107, of a prepayment. */
    @JsonProperty("10")
    VAT_7_107,
    /** 22 %, from 2026. */
    @JsonProperty("11")
    VAT_22,
    /** 22/122, of a prepayment, from 2026. */
    @JsonProperty("12")
    VAT_22_122,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
