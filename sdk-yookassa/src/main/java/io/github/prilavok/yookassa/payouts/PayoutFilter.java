package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.Query;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.Page;
import io.github.prilavok.yookassa.model.PayoutDestinationType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payouts are listed: all of them unless it says otherwise.
 *
 * @param createdAtGte created at this time or later
 * @param createdAtGt created later than this
 * @param createdAtLte created at this time or earlier
 * @param createdAtLt created earlier than this
 * @param succeededAtGte made at this time or later
 * @param succeededAtGt made later than this
 * @param succeededAtLte made at this time or earlier
 * @param succeededAtLt made earlier than this
 * @param payoutDestinationType where they went
 * @param status where they are
 * @param limit how many make a page, 1 to 100; null is YooKassa's default, 10
 * @param cursor where the page begins: {@link Page#nextCursor()} of the page before, with the same filter
 */
@Built
public record PayoutFilter(
        @Nullable Instant createdAtGte,
        @Nullable Instant createdAtGt,
        @Nullable Instant createdAtLte,
        @Nullable Instant createdAtLt,
        @Nullable Instant succeededAtGte,
        @Nullable Instant succeededAtGt,
        @Nullable Instant succeededAtLte,
        @Nullable Instant succeededAtLt,
        @Nullable OpenEnum<PayoutDestinationType> payoutDestinationType,
        @Nullable OpenEnum<PayoutStatus> status,
        @Nullable Integer limit,
        @Nullable String cursor) {
    public PayoutFilter {
        Check.range("limit", limit, 1, 100);
    }

    public static PayoutFilterBuilder builder() {
        return PayoutFilterBuilder.builder();
    }

    /** The same with some of it changed. */
    public PayoutFilterBuilder toBuilder() {
        return PayoutFilterBuilder.builder(this);
    }

    /** All of them. */
    public static PayoutFilter all() {
        return builder().build();
    }

    /** The same filter for the page that begins there. */
    public PayoutFilter after(String nextCursor) {
        return toBuilder().cursor(nextCursor).build();
    }

    /** As it stands in the URL. */
    public Map<String, String> query() {
        return new Query()
                .put("created_at.gte", createdAtGte)
                .put("created_at.gt", createdAtGt)
                .put("created_at.lte", createdAtLte)
                .put("created_at.lt", createdAtLt)
                .put("succeeded_at.gte", succeededAtGte)
                .put("succeeded_at.gt", succeededAtGt)
                .put("succeeded_at.lte", succeededAtLte)
                .put("succeeded_at.lt", succeededAtLt)
                .put("payout_destination.type", payoutDestinationType)
                .put("status", status)
                .page(limit, cursor)
                .pairs();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
