package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What is sold. */
public enum PaymentObject implements OpenEnum<PaymentObject> {
    @JsonProperty("commodity")
    COMMODITY,
    @JsonProperty("excise")
    EXCISE,
    @JsonProperty("job")
    JOB,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("gambling_bet")
    GAMBLING_BET,
    @JsonProperty("gambling_prize")
    GAMBLING_PRIZE,
    @JsonProperty("lottery")
    LOTTERY,
    @JsonProperty("lottery_prize")
    LOTTERY_PRIZE,
    @JsonProperty("intellectual_activity")
    INTELLECTUAL_ACTIVITY,
    @JsonProperty("payment")
    PAYMENT,
    @JsonProperty("agent_commission")
    AGENT_COMMISSION,
    @JsonProperty("composite")
    COMPOSITE,
    @JsonProperty("another")
    ANOTHER,
    UNKNOWN
}
