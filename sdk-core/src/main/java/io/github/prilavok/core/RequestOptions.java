package io.github.prilavok.core;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Options for one call alone. Immutable.
 *
 * <pre>{@code
 * import static io.github.prilavok.core.RequestOptions.timeout;
 *
 * payments.getState(id).with(timeout(Duration.ofSeconds(2))).execute();
 * }</pre>
 */
public final class RequestOptions {
    private static final RequestOptions NONE = new RequestOptions(null, null, null, Map.of());

    private final @Nullable Duration timeout;
    private final @Nullable String idempotencyKey;
    private final @Nullable Integer maxAttempts;
    private final Map<String, String> headers;

    private RequestOptions(
            @Nullable Duration timeout,
            @Nullable String idempotencyKey,
            @Nullable Integer maxAttempts,
            Map<String, String> headers) {
        this.timeout = timeout;
        this.idempotencyKey = idempotencyKey;
        this.maxAttempts = maxAttempts;
        this.headers = headers;
    }

    /** No options. */
    public static RequestOptions none() {
        return NONE;
    }

    /** A deadline for the whole logical call: queue, connecting, every try and the waits between them. */
    public static RequestOptions timeout(Duration timeout) {
        return NONE.withTimeout(timeout);
    }

    /** The key by which the provider recognises a repeat of this call. */
    public static RequestOptions idempotencyKey(String key) {
        return NONE.withIdempotencyKey(key);
    }

    /** A header to add, or to put in the place of the one that the client sends. */
    public static RequestOptions header(String name, String value) {
        return NONE.withHeader(name, value);
    }

    /** How many tries may be made in all; 1 switches retries off, but for a 401 with a token that can be renewed. */
    public static RequestOptions maxAttempts(int maxAttempts) {
        return NONE.withMaxAttempts(maxAttempts);
    }

    /**
     * @param timeout for the whole logical call, more than zero
     * @throws IllegalArgumentException if it is zero or less
     */
    public RequestOptions withTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("timeout must be more than zero, not " + timeout);
        }
        return new RequestOptions(timeout, idempotencyKey, maxAttempts, headers);
    }

    /**
     * @param key as the provider wants it (its own length limit applies), not blank; ASCII
     * @throws IllegalArgumentException if it is blank
     */
    public RequestOptions withIdempotencyKey(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("idempotencyKey is blank; leave it out to have one made");
        }
        return new RequestOptions(timeout, key, maxAttempts, headers);
    }

    /**
     * @param maxAttempts 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public RequestOptions withMaxAttempts(int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be 1 or more, not " + maxAttempts);
        }
        return new RequestOptions(timeout, idempotencyKey, maxAttempts, headers);
    }

    /** A header to add, or to put in the place of the one that the client sends. */
    public RequestOptions withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new RequestOptions(timeout, idempotencyKey, maxAttempts, Map.copyOf(all));
    }

    /** These options, and those of {@code other} where it has any. */
    public RequestOptions and(RequestOptions other) {
        if (this == NONE) {
            return other;
        }
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(other.headers);
        return new RequestOptions(
                other.timeout != null ? other.timeout : timeout,
                other.idempotencyKey != null ? other.idempotencyKey : idempotencyKey,
                other.maxAttempts != null ? other.maxAttempts : maxAttempts,
                Map.copyOf(all));
    }

    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    public Optional<Integer> maxAttempts() {
        return Optional.ofNullable(maxAttempts);
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** Header names only: a value may be a secret. */
    @Override
    public String toString() {
        return "RequestOptions{timeout=" + timeout + ", idempotencyKey=" + idempotencyKey + ", maxAttempts="
                + maxAttempts + ", headers=" + headers.keySet() + '}';
    }
}
