package io.github.prilavok.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of an enum's constants, read once from its annotations. */
public final class WireNames {
    /** What is sent and received instead of a constant: its text, in whatever spelling it came. */
    private record Text<E extends Enum<E> & OpenEnum<E>>(E value, String wire) implements OpenEnum<E> {
        @Override
        public String toString() {
            return wire;
        }
    }

    private static final ClassValue<WireNames> NAMES = new ClassValue<>() {
        @Override
        protected WireNames computeValue(Class<?> type) {
            return new WireNames(type);
        }
    };

    private final String[] wireByOrdinal;
    private final Map<String, Enum<?>> exact = new HashMap<>();
    private final Map<String, Enum<?>> folded = new HashMap<>();
    private final Enum<?> unknown;

    private WireNames(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        wireByOrdinal = new String[constants.length];
        Enum<?> none = null;
        for (Object each : constants) {
            Enum<?> constant = (Enum<?>) each;
            if (constant.name().equals("UNKNOWN")) {
                none = constant;
            }
            Field field = field(type, constant);
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            String wire = property == null ? constant.name() : property.value();
            wireByOrdinal[constant.ordinal()] = wire;
            if (none == constant && property == null) {
                continue;
            }
            put(wire, constant);
            JsonAlias alias = field.getAnnotation(JsonAlias.class);
            if (alias != null) {
                for (String other : alias.value()) {
                    put(other, constant);
                }
            }
        }
        if (none == null) {
            throw new IllegalStateException(type.getName() + " needs a constant UNKNOWN");
        }
        unknown = none;
    }

    private static Field field(Class<?> type, Enum<?> constant) {
        try {
            return type.getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String wire, Enum<?> constant) {
        exact.putIfAbsent(wire, constant);
        folded.putIfAbsent(fold(wire), constant);
    }

    private static String fold(String wire) {
        return wire.toLowerCase(Locale.ROOT);
    }

    /** The text of a constant. */
    public static String of(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass()).wireByOrdinal[constant.ordinal()];
    }

    /** The constant with this text, or a value that keeps the text. */
    public static <E extends Enum<E> & OpenEnum<E>> OpenEnum<E> read(Class<E> type, String wire) {
        WireNames names = NAMES.get(type);
        Enum<?> constant = names.exact.get(wire);
        if (constant != null && names.wireByOrdinal[constant.ordinal()].equals(wire)) {
            return type.cast(constant);
        }
        if (constant == null) {
            constant = names.folded.get(fold(wire));
        }
        return new Text<>(type.cast(constant == null ? names.unknown : constant), wire);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static OpenEnum<?> readUnchecked(Class<?> type, String wire) {
        return read((Class) type, wire);
    }

    /** The text to send, or null if the value stands for "unknown" and has none. */
    static @Nullable String toSend(OpenEnum<?> value) {
        Enum<?> constant = value.value();
        WireNames names = NAMES.get(constant.getDeclaringClass());
        boolean placeholder = value == constant && constant == names.unknown && !names.exact.containsValue(constant);
        return placeholder ? null : value.wire();
    }
}
