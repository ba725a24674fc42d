package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/**
 * The VAT rate of a line, tag 1199. The numbers are this provider's own. The codes of 22 % and 22/122, the law since
 * 2026, are not published: ask Yandex, and send them by {@code OpenEnum.of(Tax.class, "…")}.
 */
public enum Tax implements OpenEnum<Tax>, NumericEnum {
    /** 20 %. */
    @JsonProperty("1")
    VAT_20,
    /** 10 %. */
    @JsonProperty("2")
    VAT_10,
    /** 20/120, of a prepayment. */
    @JsonProperty("3")
    VAT_120,
    /** 10/110, of a prepayment. */
    @JsonProperty("4")
    VAT_110,
    /** 0 %. */
    @JsonProperty("5")
    VAT_0,
    /** Without VAT. */
    @JsonProperty("6")
    NONE,
    /** 7 %. */
    @JsonProperty("7")
    VAT_7,
    /** 5 %. */
    @JsonProperty("8")
    VAT_5,
    /** 7/107, of a prepayment. */
    @JsonProperty("9")
    VAT_107,
    /** 5/105, of a prepayment. */
    @JsonProperty("10")
    VAT_105,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
