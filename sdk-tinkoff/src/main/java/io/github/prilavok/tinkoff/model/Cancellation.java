package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment that was cancelled, in whole or in part.
 *
 * @param paymentId the bank's number of the payment
 * @param orderId the shop's number of the order
 * @param status where the payment is now; a refund by SBP is ASYNC_REFUNDING first
 * @param originalAmount the amount before
 * @param newAmount the amount now
 * @param externalRequestId of the request that this answers
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Cancellation(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable Money originalAmount,
        @Nullable Money newAmount,
        @Nullable String externalRequestId,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Cancellation {
        extra = Extra.copy(extra);
    }

    public static CancellationBuilder builder() {
        return CancellationBuilder.builder();
    }

    public CancellationBuilder toBuilder() {
        return CancellationBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
