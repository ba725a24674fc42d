package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a payout to a partner back into its deal, which has to be open.
 *
 * @param paymentId the bank's number of the payout, at most 20 characters
 * @param dealId the deal that the money came from
 * @param amount all of it if absent
 * @param externalRequestId what the bank knows a repeat by, at most 256 characters; made once if absent, so that this very object may
 *     be sent again
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record PayoutCancelPayment(
        String paymentId,
        String dealId,
        @Nullable Money amount,
        String externalRequestId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutCancelPayment {
        Check.text("PaymentId", paymentId, 20);
        Check.required("DealId", dealId);
        if (amount != null) {
            Check.positive("Amount", amount);
        }
        externalRequestId = Check.text("ExternalRequestId", orNew(externalRequestId), 256);
        extra = Extra.copy(extra);
    }

    public static PayoutCancelPaymentBuilder builder() {
        return PayoutCancelPaymentBuilder.builder();
    }

    public PayoutCancelPaymentBuilder toBuilder() {
        return PayoutCancelPaymentBuilder.builder(this);
    }

    private static String orNew(@Nullable String externalRequestId) {
        return externalRequestId == null ? UUID.randomUUID().toString() : externalRequestId;
    }

    /** All of it. */
    public static PayoutCancelPayment of(String paymentId, String dealId) {
        return builder().paymentId(paymentId).dealId(dealId).build();
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
