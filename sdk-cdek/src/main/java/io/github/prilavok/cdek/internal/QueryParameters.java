package io.github.prilavok.cdek.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query's fields as parameters: absent ones left out, lists separated by commas. */
public final class QueryParameters {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private QueryParameters() {}

    public static Map<String, String> of(Record query) {
        Map<String, @Nullable Object> fields = CdekJson.MAPPER.convertValue(query, FIELDS);
        Map<String, String> parameters = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null) {
                parameters.put(name, text(value));
            }
        });
        return parameters;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }
}
