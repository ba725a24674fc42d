package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The object does not exist, or belongs to another account. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1;

    NotFoundException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
