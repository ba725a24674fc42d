package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What kind of agent sells a line. */
public enum AgentType implements OpenEnum<AgentType> {
    /** A bank payment agent. */
    @JsonProperty("banking_payment_agent")
    BANKING_PAYMENT_AGENT,
    /** A bank payment subagent. */
    @JsonProperty("banking_payment_subagent")
    BANKING_PAYMENT_SUBAGENT,
    /** A payment agent. */
    @JsonProperty("payment_agent")
    PAYMENT_AGENT,
    /** A payment subagent. */
    @JsonProperty("payment_subagent")
    PAYMENT_SUBAGENT,
    /** An attorney (поверенный). */
    @JsonProperty("attorney")
    ATTORNEY,
    /** A commission agent. */
    @JsonProperty("commissioner")
    COMMISSIONER,
    /** Another agent. */
    @JsonProperty("agent")
    AGENT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
