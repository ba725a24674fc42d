package io.github.prilavok.core.error;

import org.jspecify.annotations.Nullable;

/** The credentials are good, but not for this: the contract, the key's scope or the address list. Nothing was executed. */
public final class PermissionException extends ApiException {
    private static final long serialVersionUID = 1;

    PermissionException(Failure failure, @Nullable Throwable cause) {
        super(failure, false, cause);
    }
}
