package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payment to look at.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param ip the buyer's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetState(
        String paymentId,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetState {
        Check.text("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static GetStateBuilder builder() {
        return GetStateBuilder.builder();
    }

    public GetStateBuilder toBuilder() {
        return GetStateBuilder.builder(this);
    }

    public static GetState of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
