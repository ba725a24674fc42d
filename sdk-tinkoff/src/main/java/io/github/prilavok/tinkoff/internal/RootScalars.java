package io.github.prilavok.tinkoff.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The members of a JSON object that T-Bank signs: those of the root that are neither an object, nor an array, nor null.
 * Sorted by name, character by character; each with its text as it stands in the JSON.
 */
public final class RootScalars {
    private RootScalars() {}

    /** From the JSON itself, so that every number is the text that is sent or was received. */
    public static SortedMap<String, String> read(byte[] json) throws IOException {
        SortedMap<String, String> scalars = new TreeMap<>();
        try (JsonParser in = TinkoffJson.MAPPER.createParser(json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw MismatchedInputException.from(in, Map.class, "not a JSON object");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (value.isStructStart()) {
                    in.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    scalars.put(name, in.getText());
                }
            }
        }
        return scalars;
    }

    /** From a tree; a fraction or an exponent in it may have been written otherwise than it was received. */
    static SortedMap<String, String> of(ObjectNode root) {
        SortedMap<String, String> scalars = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            JsonNode value = member.getValue();
            if (value.isValueNode() && !value.isNull()) {
                scalars.put(
                        member.getKey(),
                        value.isFloatingPointNumber() ? value.decimalValue().toPlainString() : value.asText());
            }
        }
        return scalars;
    }
}
