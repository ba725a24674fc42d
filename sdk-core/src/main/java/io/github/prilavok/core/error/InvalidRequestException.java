package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The provider does not accept the request as it is: see {@link #fieldErrors()} and mend it. Nothing was executed. */
public final class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1;

    InvalidRequestException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
