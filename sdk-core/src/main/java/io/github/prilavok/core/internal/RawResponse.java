package io.github.prilavok.core.internal;

import io.github.prilavok.core.Safety;
import io.github.prilavok.core.error.Failure;
import io.github.prilavok.core.error.FailureBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** An answer as it came, before anybody has understood it. */
public final class RawResponse {
    private static final int KEPT_BODY = 4096;

    private final Endpoint endpoint;
    private final int status;
    private final Headers headers;
    private final byte[] body;

    RawResponse(Endpoint endpoint, int status, Headers headers, byte[] body) {
        this.endpoint = endpoint;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The operation's name. */
    public String operation() {
        return endpoint.operation();
    }

    /** What a second execution of the operation would do. */
    public Safety safety() {
        return endpoint.safety();
    }

    public int status() {
        return status;
    }

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    public Headers headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What the status alone says of the request's execution. */
    public Disposition disposition() {
        return Disposition.of(status);
    }

    /** What the status alone says, with everything else that is known already filled in. */
    public FailureBuilder failure() {
        return Failure.builder()
                .kind(kind())
                .provider(endpoint.provider())
                .operation(endpoint.operation())
                .httpStatus(status)
                .requestId(requestId())
                .body(endpoint.redaction().body(headers.get("Content-Type"), body, KEPT_BODY))
                .fieldErrors(List.of())
                .retryAfter(retryAfter(headers.get("Retry-After"), Clock.systemUTC()));
    }

    /** A failure by the status alone. */
    public <T> Reading<T> refused() {
        return Reading.refused(failure().build(), disposition());
    }

    @Nullable
    String requestId() {
        for (String name : endpoint.requestIdHeaders()) {
            String id = headers.get(name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private Failure.Kind kind() {
        return switch (status) {
            case 401 -> Failure.Kind.AUTHENTICATION;
            case 403 -> Failure.Kind.PERMISSION;
            case 404, 410 -> Failure.Kind.NOT_FOUND;
            case 409 -> Failure.Kind.CONFLICT;
            case 429 -> Failure.Kind.RATE_LIMIT;
            default ->
                status >= 400 && status < 500 && status != 408
                        ? Failure.Kind.INVALID_REQUEST
                        : Failure.Kind.UNAVAILABLE;
        };
    }

    /** Seconds or an HTTP date; null if absent or neither. */
    static @Nullable Duration retryAfter(@Nullable String value, Clock clock) {
        if (value == null) {
            return null;
        }
        String text = value.trim();
        try {
            Duration wait = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
