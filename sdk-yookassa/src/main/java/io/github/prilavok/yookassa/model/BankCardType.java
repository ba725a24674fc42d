package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** The payment system of a card. */
public enum BankCardType implements OpenEnum<BankCardType> {
    /** Maestro included. */
    @JsonProperty("MasterCard")
    MASTER_CARD,
    /** Visa Electron included. */
    @JsonProperty("Visa")
    VISA,
    @JsonProperty("Mir")
    MIR,
    @JsonProperty("UnionPay")
    UNION_PAY,
    JCB,
    @JsonProperty("AmericanExpress")
    AMERICAN_EXPRESS,
    @JsonProperty("DinersClub")
    DINERS_CLUB,
    @JsonProperty("DiscoverCard")
    DISCOVER_CARD,
    @JsonProperty("InstaPayment")
    INSTA_PAYMENT,
    @JsonProperty("InstaPaymentTM")
    INSTA_PAYMENT_TM,
    @JsonProperty("Laser")
    LASER,
    @JsonProperty("Dankort")
    DANKORT,
    @JsonProperty("Solo")
    SOLO,
    @JsonProperty("Switch")
    SWITCH,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
