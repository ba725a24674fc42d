package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** The unit of a quantity, tag 2108. */
public enum Measure implements OpenEnum<Measure>, NumericEnum {
    @JsonProperty("0")
    PIECE,
    @JsonProperty("10")
    GRAM,
    @JsonProperty("11")
    KILOGRAM,
    @JsonProperty("12")
    TON,
    @JsonProperty("20")
    CENTIMETER,
    @JsonProperty("21")
    DECIMETER,
    @JsonProperty("22")
    METER,
    @JsonProperty("30")
    SQUARE_CENTIMETER,
    @JsonProperty("31")
    SQUARE_DECIMETER,
    @JsonProperty("32")
    SQUARE_METER,
    @JsonProperty("40")
    MILLILITER,
    @JsonProperty("41")
    LITER,
    @JsonProperty("42")
    CUBIC_METER,
    @JsonProperty("50")
    KILOWATT_HOUR,
    @JsonProperty("51")
    GIGACALORIE,
    @JsonProperty("70")
    DAY,
    @JsonProperty("71")
    HOUR,
    @JsonProperty("72")
    MINUTE,
    @JsonProperty("73")
    SECOND,
    @JsonProperty("80")
    KILOBYTE,
    @JsonProperty("81")
    MEGABYTE,
    @JsonProperty("82")
    GIGABYTE,
    @JsonProperty("83")
    TERABYTE,
    @JsonProperty("255")
    OTHER,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
