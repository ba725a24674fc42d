package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * The unit that a quantity is counted in; FFD 1.2 only. The bank takes any other text too: {@code
 * OpenEnum.of(MeasurementUnit.class, "пог. м")}.
 */
public enum MeasurementUnit implements OpenEnum<MeasurementUnit> {
    @JsonProperty("шт")
    PIECE,
    @JsonProperty("г")
    GRAM,
    @JsonProperty("кг")
    KILOGRAM,
    @JsonProperty("т")
    TON,
    @JsonProperty("см")
    CENTIMETER,
    @JsonProperty("дм")
    DECIMETER,
    @JsonProperty("м")
    METER,
    @JsonProperty("см2")
    SQUARE_CENTIMETER,
    @JsonProperty("дм2")
    SQUARE_DECIMETER,
    @JsonProperty("м2")
    SQUARE_METER,
    @JsonProperty("мл")
    MILLILITER,
    @JsonProperty("л")
    LITER,
    @JsonProperty("м3")
    CUBIC_METER,
    @JsonProperty("кВт*ч")
    KILOWATT_HOUR,
    @JsonProperty("Гкал")
    GIGACALORIE,
    @JsonProperty("сут")
    @JsonAlias("дн")
    DAY,
    @JsonProperty("ч")
    HOUR,
    @JsonProperty("мин")
    MINUTE,
    /** The bank prints it with a Latin c; a Cyrillic one is read as well. */
    @JsonProperty("c")
    @JsonAlias("с")
    SECOND,
    @JsonProperty("Кбайт")
    KILOBYTE,
    @JsonProperty("Мбайт")
    MEGABYTE,
    @JsonProperty("Гбайт")
    GIGABYTE,
    @JsonProperty("Тбайт")
    TERABYTE,
    /** Not measured. */
    @JsonProperty("-")
    NONE,
    UNKNOWN
}
