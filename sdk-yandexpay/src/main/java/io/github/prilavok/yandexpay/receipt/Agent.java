package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a line is sold, tag 1223.
 *
 * @param agentType what sort of agent; required
 * @param operation of a payment agent: what it does
 * @param phones of a payment agent; like {@code +79995554444}
 * @param paymentsOperator who accepts the payments
 * @param transferOperator who transfers the money
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Agent(
        @Nullable OpenEnum<AgentType> agentType,
        @Nullable String operation,
        List<String> phones,
        @Nullable PaymentsOperator paymentsOperator,
        @Nullable TransferOperator transferOperator,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Agent {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static AgentBuilder builder() {
        return AgentBuilder.builder();
    }

    /** The same with some of it changed. */
    public AgentBuilder toBuilder() {
        return AgentBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
