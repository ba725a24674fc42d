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
 * Where a refund by SBP is.
 *
 * @param paymentId the bank's number of the payment
 * @param orderId the shop's number of the order
 * @param status where the payment is now
 * @param qrCancelCode why a refund failed; null if none did
 * @param qrCancelMessage the same in words
 * @param amount the amount of the payment
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record QrState(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable String qrCancelCode,
        @Nullable String qrCancelMessage,
        @Nullable Money amount,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public QrState {
        extra = Extra.copy(extra);
    }

    public static QrStateBuilder builder() {
        return QrStateBuilder.builder();
    }

    public QrStateBuilder toBuilder() {
        return QrStateBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
