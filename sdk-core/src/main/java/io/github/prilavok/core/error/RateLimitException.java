package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** Too many requests: nothing was executed; wait for {@link #retryAfter()}, or some seconds if it is empty. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1;

    RateLimitException(Failure failure, @Nullable Throwable cause) {
        super(failure, true, cause);
    }
}
