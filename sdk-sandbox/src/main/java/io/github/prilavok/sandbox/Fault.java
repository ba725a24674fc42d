package io.github.prilavok.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A way to answer badly. Every fault says whether the request is executed all the same. Immutable. */
public final class Fault {
    enum Kind {
        DELAY,
        RESET,
        CLOSE,
        RESET_MID_RESPONSE,
        TRUNCATE,
        MALFORM,
        STATUS,
        STALL
    }

    private final Kind kind;
    private final boolean executes;
    private final Duration delay;
    private final int status;
    private final @Nullable String retryAfter;

    private Fault(Kind kind, boolean executes, Duration delay, int status, @Nullable String retryAfter) {
        this.kind = kind;
        this.executes = executes;
        this.delay = delay;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    private static Fault of(Kind kind, boolean executes) {
        return new Fault(kind, executes, Duration.ZERO, 0, null);
    }

    /** Executes at once, and answers after a while of the system's time. No thread waits meanwhile. */
    public static Fault delay(Duration delay) {
        return new Fault(Kind.DELAY, true, delay, 0, null);
    }

    /** Executes nothing; the connection is reset (TCP RST) without a byte of an answer. */
    public static Fault resetBefore() {
        return of(Kind.RESET, false);
    }

    /** Executes; then the connection is reset (TCP RST) without a byte of an answer. */
    public static Fault resetAfter() {
        return of(Kind.RESET, true);
    }

    /** Executes nothing; the connection is closed (TCP FIN) without a byte of an answer. */
    public static Fault closeBefore() {
        return of(Kind.CLOSE, false);
    }

    /** Executes; then the connection is closed (TCP FIN) without a byte of an answer. */
    public static Fault closeAfter() {
        return of(Kind.CLOSE, true);
    }

    /** Executes; answers with all headers and half the body, then resets the connection (TCP RST). */
    public static Fault resetMidResponse() {
        return of(Kind.RESET_MID_RESPONSE, true);
    }

    /** Executes; answers with the full {@code Content-Length} and half the body, then closes the connection. */
    public static Fault truncatedBody() {
        return of(Kind.TRUNCATE, true);
    }

    /** Executes; answers HTTP 200 with an HTML page in place of the body. */
    public static Fault malformedBody() {
        return of(Kind.MALFORM, true);
    }

    /** Executes nothing; answers with an HTTP status and a short HTML page. */
    public static Fault status(int status) {
        return new Fault(Kind.STATUS, false, Duration.ZERO, status, null);
    }

    /** Executes nothing; answers 429 with {@code Retry-After} in whole seconds, rounded up. */
    public static Fault tooManyRequests(Duration retryAfter) {
        long seconds = retryAfter.plusSeconds(1).minusNanos(1).toSeconds();
        return status(429).retryAfter(Long.toString(seconds));
    }

    /** Executes nothing and never answers. */
    public static Fault stall() {
        return of(Kind.STALL, false);
    }

    /** Executes and never answers. */
    public static Fault stallAfter() {
        return of(Kind.STALL, true);
    }

    /**
     * This status with a {@code Retry-After} header, seconds or an HTTP date.
     *
     * @throws IllegalStateException if this fault is not a {@link #status(int)}
     */
    public Fault retryAfter(String value) {
        requireStatus();
        return new Fault(kind, executes, delay, status, value);
    }

    /**
     * This status, but answered after the request was executed.
     *
     * @throws IllegalStateException if this fault is not a {@link #status(int)}
     */
    public Fault afterExecuting() {
        requireStatus();
        return new Fault(kind, true, delay, status, retryAfter);
    }

    private void requireStatus() {
        if (kind != Kind.STATUS) {
            throw new IllegalStateException("Only a fault made by status(..) can be told this, not " + this);
        }
    }

    Kind kind() {
        return kind;
    }

    boolean executes() {
        return executes;
    }

    Duration delay() {
        return delay;
    }

    int status() {
        return status;
    }

    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    @Override
    public String toString() {
        return kind + (kind == Kind.STATUS ? " " + status : "") + (executes ? " after executing" : " before executing");
    }
}
