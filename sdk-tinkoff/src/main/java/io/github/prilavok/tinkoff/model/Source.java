package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/**
 * What was paid with. The bank's documents spell some differently for each method; any spelling is read, and {@code
 * OpenEnum.of} sends one.
 */
public enum Source implements OpenEnum<Source> {
    @JsonProperty("cards")
    CARDS,
    BNPL,
    @JsonProperty("Installment")
    INSTALLMENT,
    @JsonProperty("MirPay")
    MIR_PAY,
    /** The fast payment system (СБП). */
    @JsonProperty("qrsbp")
    SBP,
    @JsonProperty("SberPay")
    SBER_PAY,
    @JsonProperty("TinkoffPay")
    TINKOFF_PAY,
    @JsonProperty("YandexPay")
    YANDEX_PAY,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
