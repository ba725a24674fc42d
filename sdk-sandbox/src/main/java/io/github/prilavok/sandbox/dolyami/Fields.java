package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of one object of a request, and refuses what has the wrong form. Null counts as absent. */
final class Fields {
    private static final int LARGEST_EXPONENT = 30;

    private final JsonNode object;
    private final String path;

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.unreadable();
        }
        return new Fields(body, "");
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String path(String name) {
        return path + name;
    }

    Fields required(String name) {
        require(name);
        return nested(object.path(name), name);
    }

    @Nullable
    Fields object(String name) {
        return has(name) ? nested(object.path(name), name) : null;
    }

    private Fields nested(JsonNode value, String name) {
        if (!value.isObject()) {
            throw Refusal.badRequest(path(name), "must be an object");
        }
        return new Fields(value, path(name) + ".");
    }

    List<Fields> objects(String name) {
        require(name);
        JsonNode list = object.path(name);
        if (!list.isArray() || list.isEmpty()) {
            throw Refusal.badRequest(path(name), "must not be empty");
        }
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            objects.add(nested(list.path(i), name + "[" + i + "]"));
        }
        return objects;
    }

    String requiredText(String name, int longest) {
        require(name);
        String text = text(name, longest);
        if (text == null || text.isBlank()) {
            throw Refusal.badRequest(path(name), "must not be blank");
        }
        return text;
    }

    @Nullable
    String text(String name, int longest) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.path(name);
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw Refusal.badRequest(path(name), "must be a string of at most " + longest + " characters");
        }
        return value.textValue();
    }

    String requiredOneOf(String name, Set<String> values) {
        require(name);
        String text = object.path(name).asText();
        if (!values.contains(text)) {
            throw Refusal.badRequest(path(name), "unknown value");
        }
        return text;
    }

    int requiredInteger(String name) {
        require(name);
        try {
            return decimal(name).intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.badRequest(path(name), "must be an integer");
        }
    }

    boolean requiredFlag(String name) {
        require(name);
        if (!object.path(name).isBoolean()) {
            throw Refusal.badRequest(path(name), "must be a boolean");
        }
        return object.path(name).booleanValue();
    }

    /** Rubles, as a JSON number or as a string, with at most two decimals. */
    BigDecimal requiredMoney(String name) {
        require(name);
        BigDecimal sum = decimal(name);
        if (sum.signum() < 0 || sum.stripTrailingZeros().scale() > 2) {
            throw Refusal.badRequest(path(name), "must be a sum with at most two decimals");
        }
        return Money.rounded(sum);
    }

    BigDecimal money(String name) {
        return has(name) ? requiredMoney(name) : Money.ZERO;
    }

    /** Strings by name, at most 20 of them; null if absent. */
    @Nullable
    ObjectNode pairs(String name) {
        if (!has(name)) {
            return null;
        }
        if (!(object.path(name) instanceof ObjectNode pairs) || pairs.size() > 20) {
            throw Refusal.badRequest(path(name), "must be a map of at most 20 strings");
        }
        for (JsonNode value : pairs) {
            if (!value.isTextual()) {
                throw Refusal.badRequest(path(name), "must be a map of at most 20 strings");
            }
        }
        return pairs.deepCopy();
    }

    ObjectNode copy() {
        return object.deepCopy();
    }

    private BigDecimal decimal(String name) {
        JsonNode value = object.path(name);
        try {
            BigDecimal number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT && number.precision() <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Refusal.badRequest(path(name), "must be a number");
        }
        throw Refusal.badRequest(path(name), "must be a number");
    }

    private void require(String name) {
        if (!has(name)) {
            throw Refusal.badRequest(path(name), "must not be null");
        }
    }
}
