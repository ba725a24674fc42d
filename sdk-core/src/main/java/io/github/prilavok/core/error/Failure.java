package io.github.prilavok.core.error;

import io.github.prilavok.core.internal.Built;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that did not end with a value. Holds no secret and no personal data: texts are redacted before
 * they get here.
 *
 * @param kind what sort of failure, and so which exception
 * @param provider the client's name: {@code tinkoff}
 * @param operation as in {@link io.github.prilavok.core.Operation#value()}
 * @param httpStatus 0 if no answer came
 * @param code the provider's own code, null if it gave none
 * @param message the provider's own words, or what happened to the connection; null if there is nothing to say
 * @param advice what to do next; null if the kind says it all
 * @param requestId the provider's id of the request, null if it gives none
 * @param body the beginning of the answer, redacted; null if none came
 * @param fieldErrors what the provider says of single fields; empty if nothing
 * @param retryAfter how long the provider asks to wait, null if it does not
 * @param attempts how many requests were sent
 * @param idempotencyKey the key that went with them, null if the endpoint takes none
 */
@Built
public record Failure(
        Kind kind,
        String provider,
        String operation,
        int httpStatus,
        @Nullable String code,
        @Nullable String message,
        @Nullable String advice,
        @Nullable String requestId,
        @Nullable String body,
        List<FieldError> fieldErrors,
        @Nullable Duration retryAfter,
        int attempts,
        @Nullable String idempotencyKey) {

    /** The sorts of failure; each has its exception. */
    public enum Kind {
        AUTHENTICATION,
        PERMISSION,
        NOT_FOUND,
        INVALID_REQUEST,
        CONFLICT,
        RATE_LIMIT,
        UNAVAILABLE,
        TRANSPORT,
        DECODING,
        OUTCOME_UNKNOWN,
        /** The provider refused for a reason of its own: a declined card, an illegal state. */
        REFUSED
    }

    /**
     * What the provider says of one field.
     *
     * @param field its name or path on the wire; null if the provider names none
     * @param code the provider's code, null if none
     * @param message the provider's words, null if none
     */
    public record FieldError(
            @Nullable String field,
            @Nullable String code,
            @Nullable String message) {}

    public static FailureBuilder builder() {
        return FailureBuilder.builder();
    }

    /** This failure with some of it changed. */
    public FailureBuilder toBuilder() {
        return FailureBuilder.builder(this);
    }

    String describe() {
        StringBuilder text =
                new StringBuilder(provider).append(' ').append(operation).append(": ");
        text.append(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        if (code != null) {
            text.append(" [").append(code).append(']');
        }
        if (message != null && !message.isBlank()) {
            text.append(": ").append(message);
        }
        for (FieldError error : fieldErrors) {
            text.append("; ").append(error.field() == null ? "a field" : error.field());
            if (error.code() != null) {
                text.append(" [").append(error.code()).append(']');
            }
            if (error.message() != null) {
                text.append(": ").append(error.message());
            }
        }
        if (advice != null) {
            text.append(". ").append(advice);
        }
        text.append(" (");
        if (httpStatus != 0) {
            text.append("HTTP ").append(httpStatus).append(", ");
        }
        text.append(attempts).append(attempts == 1 ? " attempt" : " attempts");
        if (requestId != null) {
            text.append(", request ").append(requestId);
        }
        return text.append(')').toString();
    }
}
