package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.Query;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.Page;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which payouts are searched for: those of the last three months with one pair in their metadata.
 *
 * @param createdAtGte created at this time or later
 * @param createdAtGt created later than this
 * @param createdAtLte created at this time or earlier
 * @param createdAtLt created earlier than this
 * @param key of the pair
 * @param value of the pair
 * @param limit how many make a page, 1 to 100; null is YooKassa's default, 10
 * @param cursor where the page begins: {@link Page#nextCursor()} of the page before, with the same filter
 */
@Built
public record PayoutSearch(
        @Nullable Instant createdAtGte,
        @Nullable Instant createdAtGt,
        @Nullable Instant createdAtLte,
        @Nullable Instant createdAtLt,
        String key,
        String value,
        @Nullable Integer limit,
        @Nullable String cursor) {
    public PayoutSearch {
        Check.range("limit", limit, 1, 100);
        Check.text("metadata's key", key, 32);
        Check.text("metadata[" + key + ']', value, 512);
    }

    public static PayoutSearchBuilder builder() {
        return PayoutSearchBuilder.builder();
    }

    /** The same with some of it changed. */
    public PayoutSearchBuilder toBuilder() {
        return PayoutSearchBuilder.builder(this);
    }

    /** All of the last three months with this pair. */
    public static PayoutSearch of(String key, String value) {
        return builder().key(key).value(value).build();
    }

    /** The same filter for the page that begins there. */
    public PayoutSearch after(String nextCursor) {
        return toBuilder().cursor(nextCursor).build();
    }

    /** As it stands in the URL. */
    public Map<String, String> query() {
        return new Query()
                .put("created_at.gte", createdAtGte)
                .put("created_at.gt", createdAtGt)
                .put("created_at.lte", createdAtLte)
                .put("created_at.lt", createdAtLt)
                .put("metadata[" + key + ']', value)
                .page(limit, cursor)
                .pairs();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
