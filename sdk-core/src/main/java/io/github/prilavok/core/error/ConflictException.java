package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The object's state, or an idempotency key used before, does not allow it. Read the object before deciding. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1;

    ConflictException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
