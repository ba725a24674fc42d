package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The rate of VAT of a payment by a firm. */
public enum VatRate implements OpenEnum<VatRate> {
    /** 5 %. */
    @JsonProperty("5")
    VAT_5,
    /** 7 %. */
    @JsonProperty("7")
    VAT_7,
    /** 10 %. */
    @JsonProperty("10")
    VAT_10,
    /** 18 %, until 2019. */
    @JsonProperty("18")
    VAT_18,
    /** 20 %, until 2026. */
    @JsonProperty("20")
    VAT_20,
    /** 22 %, from 2026. */
    @JsonProperty("22")
    VAT_22,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
