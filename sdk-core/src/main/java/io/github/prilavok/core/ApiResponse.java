package io.github.prilavok.core;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What came back: the value and everything around it.
 *
 * @param <T> what the provider answers
 */
public final class ApiResponse<T> {
    private final T value;
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final int attempts;
    private final @Nullable String requestId;
    private final @Nullable String idempotencyKey;

    /** Made by the call engine; tests of one's own code may make one too. */
    public ApiResponse(
            T value,
            int status,
            Headers headers,
            byte[] body,
            int attempts,
            @Nullable String requestId,
            @Nullable String idempotencyKey) {
        this.value = value;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.attempts = attempts;
        this.requestId = requestId;
        this.idempotencyKey = idempotencyKey;
    }

    public T value() {
        return value;
    }

    /** The HTTP status of the last try. */
    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }

    /** The body as received, in UTF-8; empty for a download. It may hold personal data: do not log it. */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How many requests were sent for this answer, the last one included. */
    public int attempts() {
        return attempts;
    }

    /** The provider's id of this request, for its support; empty if it gives none. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** The key that was sent with every try; empty if the endpoint takes none. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** The same response with another value. */
    public <R> ApiResponse<R> withValue(R other) {
        return new ApiResponse<>(other, status, headers, body, attempts, requestId, idempotencyKey);
    }

    /** Without the value and the body: both may hold personal data. */
    @Override
    public String toString() {
        return "ApiResponse{status=" + status + ", attempts=" + attempts + ", requestId=" + requestId + '}';
    }
}
