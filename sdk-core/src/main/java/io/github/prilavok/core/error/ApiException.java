package io.github.prilavok.core.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not end with a value. The subclass says what to do; the details are the provider's own. Neither the
 * message nor the details hold secrets or personal data.
 */
public sealed class ApiException extends RuntimeException
        permits AuthenticationException,
                ConflictException,
                DecodingException,
                InvalidRequestException,
                NotFoundException,
                OutcomeUnknownException,
                PermissionException,
                ProviderUnavailableException,
                RateLimitException,
                RefusedException,
                TransportException {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;
    private final boolean retryable;

    ApiException(Failure failure, boolean retryable, @Nullable Throwable cause) {
        super(failure.describe(), cause);
        this.failure = failure;
        this.retryable = retryable;
    }

    /** The exception of this failure's kind. */
    public static ApiException of(Failure failure, @Nullable Throwable cause) {
        return switch (failure.kind()) {
            case AUTHENTICATION -> new AuthenticationException(failure, cause);
            case PERMISSION -> new PermissionException(failure, cause);
            case NOT_FOUND -> new NotFoundException(failure, cause);
            case INVALID_REQUEST -> new InvalidRequestException(failure, cause);
            case CONFLICT -> new ConflictException(failure, cause);
            case RATE_LIMIT -> new RateLimitException(failure, cause);
            case UNAVAILABLE -> new ProviderUnavailableException(failure, cause);
            case TRANSPORT -> new TransportException(failure, cause);
            case DECODING -> new DecodingException(failure, cause);
            case REFUSED -> new RefusedException(failure, cause);
            case OUTCOME_UNKNOWN -> throw new IllegalArgumentException("made by the call engine alone");
        };
    }

    /** Everything that is known. */
    public Failure failure() {
        return failure;
    }

    /** The client's name: {@code tinkoff}. */
    public String provider() {
        return failure.provider();
    }

    /** The endpoint, as in {@link io.github.prilavok.core.Operation#value()}. */
    public String operation() {
        return failure.operation();
    }

    /** The HTTP status; 0 if no answer came. */
    public int httpStatus() {
        return failure.httpStatus();
    }

    /** The provider's own error code. */
    public Optional<String> code() {
        return Optional.ofNullable(failure.code());
    }

    /** The provider's own words. */
    public Optional<String> providerMessage() {
        return Optional.ofNullable(failure.message());
    }

    /** The provider's id of the request, for its support. */
    public Optional<String> requestId() {
        return Optional.ofNullable(failure.requestId());
    }

    /** The beginning of the answer's body, redacted. */
    public Optional<String> body() {
        return Optional.ofNullable(failure.body());
    }

    /** What the provider says of single fields; empty if nothing. */
    public List<Failure.FieldError> fieldErrors() {
        return failure.fieldErrors();
    }

    /** How long the provider asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /** How many requests were sent. */
    public int attempts() {
        return failure.attempts();
    }

    /** The key that went with every try; a repeat by hand has to carry the same one. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(failure.idempotencyKey());
    }

    /** Whether the same call may well succeed later, unchanged, and can do no harm by being sent again. */
    public boolean isRetryable() {
        return retryable;
    }
}
