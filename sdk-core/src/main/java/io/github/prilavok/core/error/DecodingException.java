package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The answer to a read could not be understood. An answer to anything else is an {@link OutcomeUnknownException} then. */
public final class DecodingException extends ApiException {
    private static final long serialVersionUID = 1;

    DecodingException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
