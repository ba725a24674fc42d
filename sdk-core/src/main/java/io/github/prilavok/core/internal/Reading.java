package io.github.prilavok.core.internal;

import io.github.prilavok.core.error.Failure;

/**
 * What an answer turned out to be.
 *
 * @param <T> the endpoint's value
 */
public sealed interface Reading<T> {
    /** The provider did what it was asked. */
    record Value<T>(T value) implements Reading<T> {}

    /** It did not, or nobody can tell. */
    record Refused<T>(Failure failure, Disposition disposition) implements Reading<T> {}

    static <T> Reading<T> value(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> refused(Failure failure, Disposition disposition) {
        return new Refused<>(failure, disposition);
    }
}
