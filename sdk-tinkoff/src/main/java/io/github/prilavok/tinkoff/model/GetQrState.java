package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which refund by SBP to look at.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetQrState(
        String paymentId, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetQrState {
        Check.text("PaymentId", paymentId, 20);
        extra = Extra.copy(extra);
    }

    public static GetQrStateBuilder builder() {
        return GetQrStateBuilder.builder();
    }

    public GetQrStateBuilder toBuilder() {
        return GetQrStateBuilder.builder(this);
    }

    public static GetQrState of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
