package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The unit of a quantity: tag 2108. */
public enum Measure implements OpenEnum<Measure> {
    @JsonProperty("piece")
    PIECE,
    @JsonProperty("gram")
    GRAM,
    @JsonProperty("kilogram")
    KILOGRAM,
    @JsonProperty("ton")
    TON,
    @JsonProperty("centimeter")
    CENTIMETER,
    @JsonProperty("decimeter")
    DECIMETER,
    @JsonProperty("meter")
    METER,
    @JsonProperty("square_centimeter")
    SQUARE_CENTIMETER,
    @JsonProperty("square_decimeter")
    SQUARE_DECIMETER,
    @JsonProperty("square_meter")
    SQUARE_METER,
    @JsonProperty("milliliter")
    MILLILITER,
    @JsonProperty("liter")
    LITER,
    @JsonProperty("cubic_meter")
    CUBIC_METER,
    @JsonProperty("kilowatt_hour")
    KILOWATT_HOUR,
    @JsonProperty("gigacalorie")
    GIGACALORIE,
    @JsonProperty("day")
    DAY,
    @JsonProperty("hour")
    HOUR,
    @JsonProperty("minute")
    MINUTE,
    @JsonProperty("second")
    SECOND,
    @JsonProperty("kilobyte")
    KILOBYTE,
    @JsonProperty("megabyte")
    MEGABYTE,
    @JsonProperty("gigabyte")
    GIGABYTE,
    @JsonProperty("terabyte")
    TERABYTE,
    /** Any other. */
    @JsonProperty("another")
    ANOTHER,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
