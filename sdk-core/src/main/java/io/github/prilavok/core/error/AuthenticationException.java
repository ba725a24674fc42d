package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The credentials or the signature were not accepted: check them. Nothing was executed. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1;

    AuthenticationException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
