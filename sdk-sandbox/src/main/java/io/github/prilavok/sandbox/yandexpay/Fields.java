package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of one object of a request, and refuses what has the wrong type. Null counts as absent. */
final class Fields {
    private static final int LONGEST_TEXT = 2048;
    private static final int LARGEST_EXPONENT = 30;

    private final JsonNode object;
    private final String path;

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.badRequest("Request body is not an object");
        }
        return new Fields(body, "");
    }

    /** An element of a list. */
    static Fields of(JsonNode element, String path) {
        if (!element.isObject()) {
            throw Refusal.badRequest(path + " is not an object");
        }
        return new Fields(element, path + ".");
    }

    JsonNode json() {
        return object;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String path(String name) {
        return path + name;
    }

    Fields required(String name) {
        require(name);
        return of(object.path(name), path(name));
    }

    @Nullable
    Fields object(String name) {
        return has(name) ? of(object.path(name), path(name)) : null;
    }

    JsonNode list(String name) {
        JsonNode list = object.path(name);
        if (!list.isArray() || list.isEmpty()) {
            throw Refusal.badRequest(path(name) + " must be a list that is not empty");
        }
        return list;
    }

    String requiredText(String name) {
        require(name);
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw Refusal.badRequest(path(name) + " must not be blank");
        }
        return text;
    }

    @Nullable
    String text(String name) {
        return text(name, LONGEST_TEXT);
    }

    @Nullable
    String text(String name, int longest) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.path(name);
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw Refusal.badRequest(path(name) + " must be a string of at most " + longest + " characters");
        }
        return value.textValue();
    }

    @Nullable
    String oneOf(String name, Set<String> values) {
        String text = text(name);
        if (text != null && !values.contains(text)) {
            throw Refusal.badRequest(path(name) + " has an unknown value");
        }
        return text;
    }

    /** A whole number; Yandex's own samples send one as a string. */
    @Nullable
    Integer integer(String name) {
        BigDecimal number = decimal(name);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.badRequest(path(name) + " must be an integer");
        }
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (!object.path(name).isBoolean()) {
            throw Refusal.badRequest(path(name) + " must be a boolean");
        }
        return object.path(name).booleanValue();
    }

    BigDecimal requiredDecimal(String name) {
        require(name);
        BigDecimal value = decimal(name);
        return value == null ? BigDecimal.ZERO : value;
    }

    /** A decimal number, as a string or as a JSON number. */
    @Nullable
    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.path(name);
        try {
            BigDecimal number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT && number.precision() <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Refusal.badRequest(path(name) + " must be a decimal number");
        }
        throw Refusal.badRequest(path(name) + " must be a decimal number");
    }

    /** A sum of money, not negative. */
    @Nullable
    BigDecimal money(String name) {
        BigDecimal sum = decimal(name);
        if (sum != null && (sum.signum() < 0 || !Money.hasKopecksAtMost(sum))) {
            throw Refusal.badRequest(path(name) + " must be a sum with at most two decimals");
        }
        return sum;
    }

    BigDecimal requiredMoney(String name) {
        require(name);
        BigDecimal sum = money(name);
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private void require(String name) {
        if (!has(name)) {
            throw Refusal.badRequest(path(name) + " is required");
        }
    }

    ObjectNode copy() {
        return object.deepCopy();
    }
}
