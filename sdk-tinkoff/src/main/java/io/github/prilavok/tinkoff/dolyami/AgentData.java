package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shop sells a line as an agent.
 *
 * @param agentSign the kind of agent
 * @param operationName the operation of a paying agent
 * @param phones of the paying agent
 * @param receiverPhones of the operator that takes the payment
 * @param transferPhones of the operator that transfers the money
 * @param operatorName of the operator that transfers the money
 * @param operatorAddress of the operator that transfers the money
 * @param operatorInn of the operator that transfers the money
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
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
        return DolyamiRedaction.of(this);
    }
}
