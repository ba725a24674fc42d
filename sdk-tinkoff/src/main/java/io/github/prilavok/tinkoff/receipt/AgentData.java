package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shop sells this line as an agent. Which of the fields are needed depends on the kind of agent: bank agents give
 * the operation, their phones, those for transfers and the operator; paying agents their phones and those of the receiver.
 *
 * @param agentSign the kind of agent; required
 * @param operationName at most 64 characters
 * @param phones of the paying agent, {@code +} and digits, at most 19 characters each
 * @param receiverPhones of the operator that takes the payment, at most 19 characters each
 * @param transferPhones of the operator that transfers the money, at most 19 characters each
 * @param operatorName at most 64 characters
 * @param operatorAddress at most 243 characters
 * @param operatorInn at most 12 digits
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record AgentData(
        @Nullable OpenEnum<AgentSign> agentSign,
        @Nullable String operationName,
        List<String> phones,
        List<String> receiverPhones,
        List<String> transferPhones,
        @Nullable String operatorName,
        @Nullable String operatorAddress,
        @Nullable String operatorInn,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AgentData {
        phones = List.copyOf(phones);
        receiverPhones = List.copyOf(receiverPhones);
        transferPhones = List.copyOf(transferPhones);
        extra = Extra.copy(extra);
    }

    public static AgentDataBuilder builder() {
        return AgentDataBuilder.builder();
    }

    /** The same with some of it changed. */
    public AgentDataBuilder toBuilder() {
        return AgentDataBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
