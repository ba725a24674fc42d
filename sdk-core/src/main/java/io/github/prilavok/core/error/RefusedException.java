package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The provider understood and said no: a declined card, an illegal state, a limit. {@link #code()} says why. */
public final class RefusedException extends ApiException {
    private static final long serialVersionUID = 1;

    RefusedException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
