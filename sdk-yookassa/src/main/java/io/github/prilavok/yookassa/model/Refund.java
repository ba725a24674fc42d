package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund as YooKassa has it.
 *
 * @param id 36 characters
 * @param paymentId the payment
 * @param status where it is
 * @param cancellationDetails who canceled it and why
 * @param receiptRegistration whether the receipt is registered; only of receipts by YooKassa
 * @param createdAt when it was created
 * @param amount how much
 * @param description why
 * @param sources the shop that it was taken back from
 * @param deal how the Safe deal changed
 * @param refundMethod how it was made
 * @param refundAuthorizationDetails how it was authorised; of cards
 * @param metadata your own pairs
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Refund(
        @Nullable String id,
        @Nullable String paymentId,
        @Nullable OpenEnum<RefundStatus> status,
        @Nullable CancellationDetails cancellationDetails,
        @Nullable OpenEnum<ReceiptStatus> receiptRegistration,
        @Nullable Instant createdAt,
        @Nullable Money amount,
        @Nullable String description,
        List<RefundSource> sources,
        @Nullable RefundDeal deal,
        @Nullable RefundMethod refundMethod,
        @Nullable RefundAuthorization refundAuthorizationDetails,
        Map<String, @Nullable String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Refund {
        sources = List.copyOf(sources);
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static RefundBuilder builder() {
        return RefundBuilder.builder();
    }

    /** The same with some of it changed. */
    public RefundBuilder toBuilder() {
        return RefundBuilder.builder(this);
    }

    /** Whether the money is on its way to the payer. */
    public boolean succeeded() {
        return status != null && status.is(RefundStatus.SUCCEEDED);
    }

    /** Whether nothing is paid back; {@link #cancellationDetails()} says why. */
    public boolean canceled() {
        return status != null && status.is(RefundStatus.CANCELED);
    }

    /** Whether the status will not change any more. */
    public boolean finished() {
        return succeeded() || canceled();
    }

    /**
     * How a refund was authorised.
     *
     * @param rrn the retrieval reference number
     */
    public record RefundAuthorization(@Nullable String rrn) {
        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
