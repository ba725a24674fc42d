package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.CancellationDetails;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payout as YooKassa sees it.
 *
 * @param id begins with {@code po-}
 * @param amount how much
 * @param status where it is
 * @param payoutDestination where it went
 * @param description as sent
 * @param createdAt when it was created
 * @param succeededAt when it succeeded
 * @param deal the Safe deal that it came out of
 * @param cancellationDetails who decided that nothing came of it, and why; of a canceled one
 * @param selfEmployed in old payouts only: the service ended in 2025
 * @param receipt in old payouts only
 * @param metadata as sent
 * @param test whether no money moved
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Payout(
        @Nullable String id,
        @Nullable Money amount,
        @Nullable OpenEnum<PayoutStatus> status,
        @Nullable PayoutDestination payoutDestination,
        @Nullable String description,
        @Nullable Instant createdAt,
        @Nullable Instant succeededAt,
        @Nullable PayoutDeal deal,
        @Nullable CancellationDetails cancellationDetails,
        @Nullable PayoutSelfEmployed selfEmployed,
        @Nullable IncomeReceipt receipt,
        Map<String, @Nullable String> metadata,
        @Nullable Boolean test,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Payout {
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static PayoutBuilder builder() {
        return PayoutBuilder.builder();
    }

    /** The same with some of it changed. */
    public PayoutBuilder toBuilder() {
        return PayoutBuilder.builder(this);
    }

    /** Whether the money has arrived. */
    public boolean succeeded() {
        return status != null && status.is(PayoutStatus.SUCCEEDED);
    }

    /** Whether nothing was paid and nothing will be. */
    public boolean canceled() {
        return status != null && status.is(PayoutStatus.CANCELED);
    }

    /** Whether the status will not change any more. */
    public boolean finished() {
        return succeeded() || canceled();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
