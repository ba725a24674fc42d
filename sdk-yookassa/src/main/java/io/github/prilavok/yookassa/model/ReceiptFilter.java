package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.Query;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts are listed: all of the last three years unless it says otherwise.
 *
 * @param createdAtGte created at this time or later
 * @param createdAtGt created later than this
 * @param createdAtLte created at this time or earlier
 * @param createdAtLt created earlier than this
 * @param status where they are
 * @param paymentId the payment; not with refundId
 * @param refundId the refund; not with paymentId
 * @param limit how many make a page, 1 to 100; null is YooKassa's default, 10
 * @param cursor where the page begins: {@link Page#nextCursor()} of the page before, with the same filter
 */
@Built
public record ReceiptFilter(
        @Nullable Instant createdAtGte,
        @Nullable Instant createdAtGt,
        @Nullable Instant createdAtLte,
        @Nullable Instant createdAtLt,
        @Nullable OpenEnum<ReceiptStatus> status,
        @Nullable String paymentId,
        @Nullable String refundId,
        @Nullable Integer limit,
        @Nullable String cursor) {
    public ReceiptFilter {
        Check.range("limit", limit, 1, 100);
        Check.that(paymentId == null || refundId == null, "payment_id and refund_id exclude each other; set one");
    }

    public static ReceiptFilterBuilder builder() {
        return ReceiptFilterBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptFilterBuilder toBuilder() {
        return ReceiptFilterBuilder.builder(this);
    }

    /** All of the last three years. */
    public static ReceiptFilter all() {
        return builder().build();
    }

    /** Those of one payment. */
    public static ReceiptFilter ofPayment(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    /** Those of one refund. */
    public static ReceiptFilter ofRefund(String refundId) {
        return builder().refundId(refundId).build();
    }

    /** The same filter for the page that begins there. */
    public ReceiptFilter after(String nextCursor) {
        return toBuilder().cursor(nextCursor).build();
    }

    /** As it stands in the URL. */
    public Map<String, String> query() {
        return new Query()
                .put("created_at.gte", createdAtGte)
                .put("created_at.gt", createdAtGt)
                .put("created_at.lte", createdAtLte)
                .put("created_at.lt", createdAtLt)
                .put("status", status)
                .put("payment_id", paymentId)
                .put("refund_id", refundId)
                .page(limit, cursor)
                .pairs();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
