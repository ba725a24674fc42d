package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the fields of one object of an order file, and notes each that is wrong; goes on with a stand-in then. */
final class FileFields {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2})?");

    private final JsonNode object;
    private final String path;
    private final List<String> faults;

    private FileFields(JsonNode object, String path, List<String> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    static FileFields of(JsonNode object, List<String> faults) {
        return new FileFields(object, "", faults);
    }

    /** Complains about fields that nobody reads: mostly a slip of the pen. */
    FileFields only(String... names) {
        Set<String> known = Set.of(names);
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.contains(field.getKey())) {
                fault(field.getKey(), "is not a field of an order; here belong " + String.join(", ", names));
            }
        }
        return this;
    }

    void fault(String name, String remedy) {
        faults.add(path + name + ": " + remedy);
    }

    boolean has(String name) {
        return !object.path(name).isMissingNode() && !object.path(name).isNull();
    }

    FileFields object(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            fault(name, "is missing or not an object {…}");
            return new FileFields(MissingNode.getInstance(), path + name + '.', new ArrayList<>());
        }
        return new FileFields(value, path + name + '.', faults);
    }

    List<FileFields> objects(String name, int most) {
        JsonNode value = object.path(name);
        if (!value.isArray() || value.isEmpty() || value.size() > most) {
            fault(name, "must be a list of 1 to " + most + " objects");
            return List.of();
        }
        List<FileFields> all = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            if (value.path(i).isObject()) {
                all.add(new FileFields(value.path(i), path + name + '[' + i + "].", faults));
            } else {
                fault(name + '[' + i + ']', "is not an object {…}");
            }
        }
        return all;
    }

    /** @param form what the remedy says of it */
    String text(String name, Pattern pattern, String form) {
        JsonNode value = object.path(name);
        if (!value.isString() || !pattern.matcher(value.stringValue()).matches()) {
            fault(name, (has(name) ? "must be " : "is missing; it must be ") + form);
            return "";
        }
        return value.stringValue();
    }

    Money rubles(String name, boolean positive) {
        JsonNode value = object.path(name);
        if (value.isString() && AMOUNT.matcher(value.stringValue()).matches()) {
            Money money = Money.rubles(value.stringValue());
            if (!positive || !money.isZero()) {
                return money;
            }
        }
        fault(
                name,
                (has(name) ? "must be " : "is missing; it must be ")
                        + "an amount in roubles as text, such as \"1990.50\","
                        + (positive ? " more than zero" : " zero or more"));
        return Money.kopecks(1);
    }

    int number(String name, int least, int most) {
        JsonNode value = object.path(name);
        if (value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most) {
            return value.intValue();
        }
        fault(
                name,
                (has(name) ? "must be " : "is missing; it must be ") + "a whole number from " + least + " to " + most);
        return least;
    }

    boolean flag(String name, boolean otherwise) {
        if (has(name) && !object.path(name).isBoolean()) {
            fault(name, "must be true or false");
        }
        return object.path(name).booleanValue(otherwise);
    }

    <T> T oneOf(String name, Map<String, T> values, T standIn) {
        JsonNode value = object.path(name);
        @Nullable T found = value.isString() ? values.get(value.stringValue()) : null;
        if (found == null) {
            fault(
                    name,
                    (has(name) ? "must be" : "is missing; it must be") + " one of "
                            + String.join(", ", values.keySet()));
            return standIn;
        }
        return found;
    }
}
