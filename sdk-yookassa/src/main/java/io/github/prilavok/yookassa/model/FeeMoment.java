package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** When the platform gets its fee. */
public enum FeeMoment implements OpenEnum<FeeMoment> {
    /** After the payment: only the seller's part can be refunded. */
    @JsonProperty("payment_succeeded")
    PAYMENT_SUCCEEDED,
    /** When the deal is closed: all of it can be refunded. */
    @JsonProperty("deal_closed")
    DEAL_CLOSED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
