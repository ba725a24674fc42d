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
 * Which deals are listed: all of them unless it says otherwise.
 *
 * @param createdAtGte created at this time or later
 * @param createdAtGt created later than this
 * @param createdAtLte created at this time or earlier
 * @param createdAtLt created earlier than this
 * @param expiresAtGte closed by themselves at this time or later
 * @param expiresAtGt closed by themselves later than this
 * @param expiresAtLte closed by themselves at this time or earlier
 * @param expiresAtLt closed by themselves earlier than this
 * @param status where they are
 * @param fullTextSearch a part of the description, 4 to 128 characters
 * @param limit how many make a page, 1 to 100; null is YooKassa's default, 10
 * @param cursor where the page begins: {@link Page#nextCursor()} of the page before, with the same filter
 */
@Built
public record DealFilter(
        @Nullable Instant createdAtGte,
        @Nullable Instant createdAtGt,
        @Nullable Instant createdAtLte,
        @Nullable Instant createdAtLt,
        @Nullable Instant expiresAtGte,
        @Nullable Instant expiresAtGt,
        @Nullable Instant expiresAtLte,
        @Nullable Instant expiresAtLt,
        @Nullable OpenEnum<DealStatus> status,
        @Nullable String fullTextSearch,
        @Nullable Integer limit,
        @Nullable String cursor) {
    public DealFilter {
        Check.range("limit", limit, 1, 100);
        Check.optionalText("full_text_search", fullTextSearch, 128);
        Check.that(
                fullTextSearch == null || fullTextSearch.codePointCount(0, fullTextSearch.length()) >= 4,
                "full_text_search is too short; YooKassa searches for 4 characters and more");
    }

    public static DealFilterBuilder builder() {
        return DealFilterBuilder.builder();
    }

    /** The same with some of it changed. */
    public DealFilterBuilder toBuilder() {
        return DealFilterBuilder.builder(this);
    }

    /** All of them. */
    public static DealFilter all() {
        return builder().build();
    }

    /** The same filter for the page that begins there. */
    public DealFilter after(String nextCursor) {
        return toBuilder().cursor(nextCursor).build();
    }

    /** As it stands in the URL. */
    public Map<String, String> query() {
        return new Query()
                .put("created_at.gte", createdAtGte)
                .put("created_at.gt", createdAtGt)
                .put("created_at.lte", createdAtLte)
                .put("created_at.lt", createdAtLt)
                .put("expires_at.gte", expiresAtGte)
                .put("expires_at.gt", expiresAtGt)
                .put("expires_at.lte", expiresAtLte)
                .put("expires_at.lt", expiresAtLt)
                .put("status", status)
                .put("full_text_search", fullTextSearch)
                .page(limit, cursor)
                .pairs();
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
