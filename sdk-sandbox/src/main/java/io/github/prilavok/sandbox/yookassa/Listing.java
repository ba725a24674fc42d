package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the query of a request wants it: filters, {@code limit} and {@code cursor}. A parameter that
 * the list does not have is refused.
 */
final class Listing<T extends Listed> {
    private static final Set<String> BOUNDS = Set.of("gte", "gt", "lte", "lt");

    private final Map<String, String> query;
    private final Set<String> known = new HashSet<>(Set.of("limit", "cursor"));
    private final List<Predicate<T>> filters = new ArrayList<>();

    Listing(Map<String, String> query) {
        this.query = new HashMap<>(query);
    }

    /** Adds {@code name.gte}, {@code .gt}, {@code .lte} and {@code .lt}. */
    Listing<T> times(String name, Function<T, @Nullable Instant> time) {
        for (String bound : BOUNDS) {
            String parameter = name + '.' + bound;
            known.add(parameter);
            String text = query.get(parameter);
            if (text != null) {
                Instant limit = instant(parameter, text);
                filters.add(object -> within(time.apply(object), bound, limit));
            }
        }
        return this;
    }

    /** Adds a filter of one value. */
    Listing<T> equal(String name, Function<T, @Nullable String> value) {
        known.add(name);
        String wanted = query.get(name);
        if (wanted != null) {
            filters.add(object -> wanted.equals(value.apply(object)));
        }
        return this;
    }

    /** Adds a filter whose values are known beforehand. */
    Listing<T> oneOf(String name, Set<String> values, Function<T, @Nullable String> value) {
        String wanted = query.get(name);
        if (wanted != null && !values.contains(wanted)) {
            throw Refusal.invalid(name, "Incorrect value");
        }
        return equal(name, value);
    }

    /** Adds a filter of its own. */
    Listing<T> filter(Set<String> parameters, Predicate<T> filter) {
        known.addAll(parameters);
        filters.add(filter);
        return this;
    }

    /** The page. */
    ObjectNode of(List<T> newestFirst, Function<T, ObjectNode> view) {
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalid(name, "Unknown parameter");
            }
        }
        int limit = limit();
        String cursor = query.get("cursor");
        boolean reached = cursor == null;
        ObjectNode answer = Wire.object().put("type", "list");
        ArrayNode items = answer.putArray("items");
        T last = null;
        for (T object : newestFirst) {
            if (!reached) {
                reached = cursor(object).equals(cursor);
            } else if (filters.stream().allMatch(filter -> filter.test(object))) {
                if (items.size() == limit && last != null) {
                    answer.put("next_cursor", cursor(last));
                    break;
                }
                items.add(view.apply(object));
                last = object;
            }
        }
        if (!reached) {
            throw Refusal.invalid("cursor", "Incorrect value");
        }
        return answer;
    }

    /** Holds the filters too: a cursor is good for the list that it came with. */
    private String cursor(T object) {
        Map<String, String> filtered = new TreeMap<>(query);
        filtered.remove("limit");
        filtered.remove("cursor");
        return Integer.toHexString(filtered.hashCode()) + '-' + object.id();
    }

    private int limit() {
        String text = query.getOrDefault("limit", "10");
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= 100) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("limit", "Incorrect value");
        }
        throw Refusal.invalid("limit", "Incorrect value");
    }

    private static boolean within(@Nullable Instant time, String bound, Instant limit) {
        if (time == null) {
            return false;
        }
        return switch (bound) {
            case "gte" -> !time.isBefore(limit);
            case "gt" -> time.isAfter(limit);
            case "lte" -> !time.isAfter(limit);
            default -> time.isBefore(limit);
        };
    }

    private static Instant instant(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            throw Refusal.invalid(name, "Incorrect value");
        }
    }
}
