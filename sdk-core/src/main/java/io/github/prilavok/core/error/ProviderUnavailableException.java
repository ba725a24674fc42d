package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The provider is failing; the call was a read, or nothing was executed. Else it is an {@link OutcomeUnknownException}. */
public final class ProviderUnavailableException extends ApiException {
    private static final long serialVersionUID = 1;

    ProviderUnavailableException(Failure failure, @Nullable Throwable cause) {
        super(failure, true, cause);
    }
}
