package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection failed, or a deadline passed, and nothing was executed: either the request never left, or the call is a
 * read. Where a request may have been executed it is an {@link OutcomeUnknownException} instead.
 */
public final class TransportException extends ApiException {
    private static final long serialVersionUID = 1;

    TransportException(Failure failure, @Nullable Throwable cause) {
        super(failure, true, cause);
    }
}
