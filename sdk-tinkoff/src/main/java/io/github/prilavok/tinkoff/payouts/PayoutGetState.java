package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payout to look at.
 *
 * @param paymentId the bank's number of the payout, at most 20 characters
 * @param needRrn true: the answer has the number of the operation at the card's bank
 * @param ip the recipient's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record PayoutGetState(
        String paymentId,
        @JsonProperty("isNeedRrn") @Nullable Boolean needRrn,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutGetState {
        Check.text("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static PayoutGetStateBuilder builder() {
        return PayoutGetStateBuilder.builder();
    }

    public PayoutGetStateBuilder toBuilder() {
        return PayoutGetStateBuilder.builder(this);
    }

    public static PayoutGetState of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
