package io.github.prilavok.core.internal;

import java.io.IOException;

/**
 * Tells a provider's value from its error: some say "error" with HTTP 200. An {@link IOException} means that the answer
 * could not be understood.
 */
@FunctionalInterface
public interface ResponseReader {
    <T> Reading<T> read(RawResponse raw, ValueReader<T> values) throws IOException;

    /** A value of the endpoint's type out of a body. */
    @FunctionalInterface
    interface ValueReader<T> {
        T read(byte[] body) throws IOException;
    }
}
