package io.github.prilavok.shop.marketplace;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A function that was not carried out, and the status that says why. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final @Nullable String error;

    private RefusedException(HttpStatus status, String message, @Nullable String error) {
        super(message);
        this.status = status;
        this.error = error;
    }

    static RefusedException parameterMissing(String parameter) {
        return new RefusedException(HttpStatus.BAD_REQUEST, parameter + " is missing, or is no reference", null);
    }

    static RefusedException notAuthorised() {
        return new RefusedException(HttpStatus.UNAUTHORIZED, "Authorization has to be a valid user_id_token", null);
    }

    static RefusedException forbidden(String message) {
        return new RefusedException(HttpStatus.FORBIDDEN, message, null);
    }

    static RefusedException notFound(Ref ref) {
        return new RefusedException(HttpStatus.NOT_FOUND, ref + " does not exist", null);
    }

    /** @param error in YooKassa's words, as a code */
    static RefusedException failed(String message, @Nullable String error) {
        return new RefusedException(HttpStatus.INTERNAL_SERVER_ERROR, message, error);
    }

    HttpStatus status() {
        return status;
    }

    /** A code of what happened; null if the status says it. */
    @Nullable
    String error() {
        return error;
    }
}
