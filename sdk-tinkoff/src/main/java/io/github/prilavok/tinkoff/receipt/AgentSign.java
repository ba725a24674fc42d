package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What sort of agent the shop is for a line. */
public enum AgentSign implements OpenEnum<AgentSign> {
    @JsonProperty("bank_paying_agent")
    BANK_PAYING_AGENT,
    @JsonProperty("bank_paying_subagent")
    BANK_PAYING_SUBAGENT,
    @JsonProperty("paying_agent")
    PAYING_AGENT,
    @JsonProperty("paying_subagent")
    PAYING_SUBAGENT,
    @JsonProperty("attorney")
    ATTORNEY,
    @JsonProperty("commission_agent")
    COMMISSION_AGENT,
    @JsonProperty("another")
    ANOTHER,
    UNKNOWN
}
