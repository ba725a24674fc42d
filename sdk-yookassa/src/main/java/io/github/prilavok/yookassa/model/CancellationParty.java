package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Who decided that nothing came of it. */
public enum CancellationParty implements OpenEnum<CancellationParty> {
    /** You. */
    @JsonProperty("merchant")
    MERCHANT,
    /** YooKassa. */
    @JsonProperty("yoo_money")
    YOO_MONEY,
    /** The payer's bank or wallet; of a payment. */
    @JsonProperty("payment_network")
    PAYMENT_NETWORK,
    /** The payer's bank or wallet; of a refund. */
    @JsonProperty("refund_network")
    REFUND_NETWORK,
    /** The recipient's bank or wallet; of a payout. */
    @JsonProperty("payout_network")
    PAYOUT_NETWORK,
    /** YooKassa, in old payments and refunds. */
    @JsonProperty("yandex_checkout")
    YANDEX_CHECKOUT,
    /** YooKassa, in some payouts. */
    @JsonProperty("yoo_kassa")
    YOO_KASSA,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
