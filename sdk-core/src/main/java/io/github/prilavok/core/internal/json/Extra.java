package io.github.prilavok.core.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the typed model lacks: the fields that a record keeps beside its own. */
public final class Extra {
    private Extra() {}

    /** An unmodifiable copy in the same order; nulls are kept, for a provider may mean something by them. */
    public static Map<String, @Nullable Object> copy(@Nullable Map<String, @Nullable Object> fields) {
        return fields == null || fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
