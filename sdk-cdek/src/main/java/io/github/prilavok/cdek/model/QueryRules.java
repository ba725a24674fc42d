package io.github.prilavok.cdek.model;

import io.github.prilavok.core.internal.Check;
import org.jspecify.annotations.Nullable;

/** What CDEK demands of queries for lists. */
final class QueryRules {
    private static final int LARGEST_PAGE = 10_000;

    private QueryRules() {}

    static void page(@Nullable Integer size, @Nullable Integer page) {
        Check.range("size", size, 1, LARGEST_PAGE);
        Check.range("page", page, 0, Integer.MAX_VALUE);
        Check.that(page == null || size != null, "size is missing; page needs it");
    }
}
