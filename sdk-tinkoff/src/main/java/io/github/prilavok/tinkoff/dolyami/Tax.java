package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** VAT of a line. {@code vat5} and those after it are T-Bank's in acquiring; that they are taken here is not documented. */
public enum Tax implements OpenEnum<Tax> {
    /** No VAT. */
    @JsonProperty("none")
    NONE,
    @JsonProperty("vat0")
    VAT_0,
    @JsonProperty("vat10")
    VAT_10,
    @JsonProperty("vat20")
    VAT_20,
    /** 10/110. */
    @JsonProperty("vat110")
    VAT_110,
    /** 20/120. */
    @JsonProperty("vat120")
    VAT_120,
    @JsonProperty("vat5")
    VAT_5,
    @JsonProperty("vat7")
    VAT_7,
    /** 5/105. */
    @JsonProperty("vat105")
    VAT_105,
    /** 7/107. */
    @JsonProperty("vat107")
    VAT_107,
    /** The rate of 2026. */
    @JsonProperty("vat22")
    VAT_22,
    /** 22/122. */
    @JsonProperty("vat122")
    VAT_122,
    UNKNOWN
}
