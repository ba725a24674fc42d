package io.github.prilavok.core;

import io.github.prilavok.core.internal.json.WireNames;

/**
 * A value from a list that the provider may lengthen tomorrow. Each list is a plain Java enum that implements this
 * interface; a text that the list does not have becomes an {@code OpenEnum} of the same type whose {@link #value()} is the
 * enum's {@code UNKNOWN} and whose {@link #wire()} is the text.
 *
 * <pre>{@code
 * if (payment.status().is(CONFIRMED)) ...
 *
 * switch (payment.status().value()) {
 *     case CONFIRMED -> ship();
 *     case UNKNOWN -> log.warn("a status we do not know: {}", payment.status().wire());
 *     default -> { }
 * }
 *
 * receipt.taxation(Taxation.USN_INCOME);                             // a known value is its own OpenEnum
 * receipt.taxation(OpenEnum.of(Taxation.class, "introduced_today"));  // and the rest can be sent all the same
 * }</pre>
 *
 * @param <E> the enum; it has a constant {@code UNKNOWN}, and {@code @JsonProperty} gives the text on the wire where that
 *     is not the constant's name
 */
public interface OpenEnum<E extends Enum<E> & OpenEnum<E>> {
    /** The text on the wire. For a value that was received: exactly as received. */
    default String wire() {
        return WireNames.of(value());
    }

    /** The known constant, or the enum's {@code UNKNOWN}. Never null, so that it can be switched over. */
    @SuppressWarnings("unchecked")
    default E value() {
        return (E) this;
    }

    /** Whether this is the given constant, however the provider spelt it. */
    default boolean is(E constant) {
        return value() == constant;
    }

    /** Whether this is one of the given constants. */
    @SuppressWarnings("unchecked")
    default boolean isAny(E... constants) {
        for (E constant : constants) {
            if (is(constant)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The value with this text: the constant itself if its spelling is exactly this, else one that keeps the text.
     *
     * @param wire as on the wire; may be empty
     */
    static <E extends Enum<E> & OpenEnum<E>> OpenEnum<E> of(Class<E> type, String wire) {
        return WireNames.read(type, wire);
    }
}
