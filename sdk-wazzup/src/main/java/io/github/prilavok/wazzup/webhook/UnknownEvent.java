package io.github.prilavok.wazzup.webhook;

import io.github.prilavok.wazzup.internal.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * An event of a kind that this version does not know, or one that could not be read as its kind.
 *
 * @param kind the key that it stood under
 * @param value as it came: maps, lists, texts, numbers as {@link java.math.BigDecimal} or integers, booleans
 */
public record UnknownEvent(String kind, @Nullable Object value) implements WazzupEvent {
    @Override
    public String dedupKey() {
        return Fingerprint.key("unknown", kind, Fingerprint.of(String.valueOf(value)));
    }

    /** Without the value, which may hold anything. */
    @Override
    public String toString() {
        return "UnknownEvent[kind=" + kind + ']';
    }
}
