package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Where payouts go. */
public enum PayoutDestinationType implements OpenEnum<PayoutDestinationType> {
    /** A bank card. */
    @JsonProperty("bank_card")
    BANK_CARD,
    /** A YooMoney wallet. */
    @JsonProperty("yoo_money")
    YOO_MONEY,
    /** A bank account, by the Faster Payments System. */
    @JsonProperty("sbp")
    SBP,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
