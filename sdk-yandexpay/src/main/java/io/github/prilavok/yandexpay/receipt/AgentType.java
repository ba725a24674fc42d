package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** What sort of agent the shop is for a line, tag 1222. */
public enum AgentType implements OpenEnum<AgentType>, NumericEnum {
    @JsonProperty("1")
    BANK_PAYMENT_AGENT,
    @JsonProperty("2")
    BANK_PAYMENT_SUBAGENT,
    @JsonProperty("3")
    PAYMENT_AGENT,
    @JsonProperty("4")
    PAYMENT_SUBAGENT,
    @JsonProperty("5")
    ATTORNEY,
    @JsonProperty("6")
    COMMISSION_AGENT,
    @JsonProperty("7")
    OTHER,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
