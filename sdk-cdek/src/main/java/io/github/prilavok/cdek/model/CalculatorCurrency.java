package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** CDEK's own numbers of currencies; not those of ISO 4217. */
public enum CalculatorCurrency implements OpenEnum<CalculatorCurrency>, NumericEnum {
    @JsonProperty("1")
    RUB,
    @JsonProperty("2")
    KZT,
    @JsonProperty("3")
    USD,
    @JsonProperty("4")
    EUR,
    @JsonProperty("5")
    GBP,
    @JsonProperty("6")
    CNY,
    @JsonProperty("7")
    BYR,
    @JsonProperty("8")
    UAH,
    @JsonProperty("9")
    KGS,
    @JsonProperty("10")
    AMD,
    @JsonProperty("11")
    TRY,
    @JsonProperty("12")
    THB,
    @JsonProperty("13")
    KRW,
    @JsonProperty("14")
    AED,
    @JsonProperty("15")
    UZS,
    @JsonProperty("16")
    MNT,
    @JsonProperty("17")
    PLN,
    @JsonProperty("18")
    AZN,
    @JsonProperty("19")
    GEL,
    @JsonProperty("55")
    JPY,
    @JsonProperty("704")
    VND,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
