package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.Query;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are listed: all of the last three years unless it says otherwise.
 *
 * @param createdAtGte created at this time or later
 * @param createdAtGt created later than this
 * @param createdAtLte created at this time or earlier
 * @param createdAtLt created earlier than this
 * @param capturedAtGte captured at this time or later
 * @param capturedAtGt captured later than this
 * @param capturedAtLte captured at this time or earlier
 * @param capturedAtLt captured earlier than this
 * @param paymentMethod what was paid with
 * @param status where they are
 * @param limit how many make a page, 1 to 100; null is YooKassa's default, 10
 * @param cursor where the page begins: {@link Page#nextCursor()} of the page before, with the same filter
 */
@Built
public record PaymentFilter(
        @Nullable Instant createdAtGte,
        @Nullable Instant createdAtGt,
        @Nullable Instant createdAtLte,
        @Nullable Instant createdAtLt,
        @Nullable Instant capturedAtGte,
        @Nullable Instant capturedAtGt,
        @Nullable Instant capturedAtLte,
        @Nullable Instant capturedAtLt,
        @Nullable OpenEnum<PaymentMethodType> paymentMethod,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable Integer limit,
        @Nullable String cursor) {
    public PaymentFilter {
        Check.range("limit", limit, 1, 100);
    }

    public static PaymentFilterBuilder builder() {
        return PaymentFilterBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaymentFilterBuilder toBuilder() {
        return PaymentFilterBuilder.builder(this);
    }

    /** All of the last three years. */
    public static PaymentFilter all() {
        return builder().build();
    }

    /** The same filter for the page that begins there. */
    public PaymentFilter after(String nextCursor) {
        return toBuilder().cursor(nextCursor).build();
    }

    /** As it stands in the URL. */
    public Map<String, String> query() {
        return new Query()
                .put("created_at.gte", createdAtGte)
                .put("created_at.gt", createdAtGt)
                .put("created_at.lte", createdAtLte)
                .put("created_at.lt", createdAtLt)
                .put("captured_at.gte", capturedAtGte)
                .put("captured_at.gt", capturedAtGt)
                .put("captured_at.lte", capturedAtLte)
                .put("captured_at.lt", capturedAtLt)
                .put("payment_method", paymentMethod)
                .put("status", status)
                .page(limit, cursor)
                .pairs();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
