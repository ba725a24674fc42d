package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** A way to pay that a terminal offers. */
public enum PayMethod implements OpenEnum<PayMethod> {
    @JsonProperty("TinkoffPay")
    TINKOFF_PAY,
    @JsonProperty("YandexPay")
    YANDEX_PAY,
    @JsonProperty("ApplePay")
    APPLE_PAY,
    @JsonProperty("GooglePay")
    GOOGLE_PAY,
    SBP,
    @JsonProperty("MirPay")
    MIR_PAY,
    @JsonProperty("Cards")
    CARDS,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
