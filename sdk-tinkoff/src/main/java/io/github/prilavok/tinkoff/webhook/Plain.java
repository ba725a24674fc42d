package io.github.prilavok.tinkoff.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as plain Java: maps, lists, texts, booleans and numbers, of which those with a fraction are {@code BigDecimal}. */
final class Plain {
    private Plain() {}

    static @Nullable Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> Collections.unmodifiableMap(members(node));
            case ARRAY -> elements(node);
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            default -> null;
        };
    }

    /** A new map, for an event to keep its own copy of. */
    static Map<String, @Nullable Object> members(JsonNode object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(2 * object.size());
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            members.put(member.getKey(), of(member.getValue()));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonNode array) {
        List<@Nullable Object> elements = new ArrayList<>(array.size());
        array.forEach(element -> elements.add(of(element)));
        return Collections.unmodifiableList(elements);
    }
}
