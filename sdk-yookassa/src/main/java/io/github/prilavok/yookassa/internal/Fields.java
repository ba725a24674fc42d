package io.github.prilavok.yookassa.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single fields of what was kept as received. */
public final class Fields {
    private Fields() {}

    /** The text or number of this field as a text; null if there is none. */
    public static @Nullable String text(Map<String, @Nullable Object> fields, String name) {
        Object value = fields.get(name);
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    /** The truth of this field; null if it is no boolean. */
    public static @Nullable Boolean truth(Map<String, @Nullable Object> fields, String name) {
        return fields.get(name) instanceof Boolean value ? value : null;
    }

    /** Metadata without what is null. */
    public static Map<String, String> texts(Map<String, @Nullable String> metadata) {
        Map<String, String> texts = new LinkedHashMap<>();
        metadata.forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value);
            }
        });
        return texts;
    }

    /** An unmodifiable copy in the same order, nulls included: metadata as received. */
    public static Map<String, @Nullable String> copy(@Nullable Map<String, @Nullable String> metadata) {
        return metadata == null || metadata.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Whether something can be recognised by these metadata: a blank value says nothing. */
    public static boolean tell(Map<String, String> sent) {
        return sent.values().stream().anyMatch(value -> !value.isBlank());
    }

    /** Whether these metadata have what was sent. Nobody says that a blank value comes back. */
    public static boolean carry(Map<String, @Nullable String> metadata, Map<String, String> sent) {
        return sent.entrySet().stream()
                .allMatch(pair -> pair.getValue().isBlank() || pair.getValue().equals(metadata.get(pair.getKey())));
    }
}
