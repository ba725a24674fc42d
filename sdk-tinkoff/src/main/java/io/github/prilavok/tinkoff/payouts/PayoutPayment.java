package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payout to pay.
 *
 * @param paymentId the bank's number of the payout, at most 20 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record PayoutPayment(
        String paymentId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutPayment {
        Check.text("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static PayoutPayment of(String paymentId) {
        return new PayoutPayment(paymentId, Map.of());
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
