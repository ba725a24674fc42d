package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of a list as it stands in the URL. */
public final class Query {
    private static final int MAX_PAGE = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Map<String, String> pairs = new LinkedHashMap<>();

    /** A text, if there is one. */
    public Query put(String name, @Nullable String value) {
        if (value != null) {
            pairs.put(name, value);
        }
        return this;
    }

    /** A value of a list, if there is one. */
    public Query put(String name, @Nullable OpenEnum<?> value) {
        return put(name, value == null ? null : value.wire());
    }

    /** A time in UTC, to the millisecond, if there is one. */
    public Query put(String name, @Nullable Instant value) {
        return put(name, value == null ? null : TIME.format(value));
    }

    /** The size of a page and where it begins. */
    public Query page(@Nullable Integer limit, @Nullable String cursor) {
        Check.range("limit", limit, 1, MAX_PAGE);
        return put("limit", limit == null ? null : limit.toString()).put("cursor", cursor);
    }

    public Map<String, String> pairs() {
        return Collections.unmodifiableMap(pairs);
    }
}
