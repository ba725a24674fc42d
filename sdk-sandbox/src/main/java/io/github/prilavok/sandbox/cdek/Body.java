package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads request fields as leniently as CDEK does: numbers may be quoted, null and blank count as absent. */
final class Body {
    private Body() {}

    static boolean has(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank())
                && !(value.isContainerNode() && value.isEmpty());
    }

    /** The field as text, or an empty string if it is absent. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** The field as a whole number; empty if it is absent or no whole number. */
    static OptionalLong integer(JsonNode node, String field) {
        try {
            return decimal(node, field)
                    .map(value -> OptionalLong.of(value.longValueExact()))
                    .orElseGet(OptionalLong::empty);
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }

    /** The field as an exact number; empty if it is absent or no number. */
    static Optional<BigDecimal> decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isNumber()) {
            return Optional.of(value.decimalValue());
        }
        if (!value.isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(value.textValue().strip()));
        } catch (NumberFormatException notNumber) {
            return Optional.empty();
        }
    }

    static boolean flag(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }
}
