package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a payout after a cancellation.
 *
 * @param paymentId the bank's number of the payout
 * @param orderId the shop's number of the payout
 * @param status CREDIT_CANCELING and CANCEL_CHECKING: wait; COMPLETED: it failed
 * @param originalAmount before
 * @param newAmount after
 * @param externalRequestId as sent
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record PayoutCancellation(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PayoutStatus> status,
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
    public PayoutCancellation {
        extra = Extra.copy(extra);
    }

    public static PayoutCancellationBuilder builder() {
        return PayoutCancellationBuilder.builder();
    }

    public PayoutCancellationBuilder toBuilder() {
        return PayoutCancellationBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
