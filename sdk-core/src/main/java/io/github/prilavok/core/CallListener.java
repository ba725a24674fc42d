package io.github.prilavok.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees every logical call and every try: the place for metrics and tracing. Called on the thread that does the work, so it
 * must be quick; what it throws is logged and ignored. Nothing that it gets holds a secret or personal data.
 *
 * <pre>{@code
 * TinkoffClient.builder().listener(new CallListener() {
 *     public void finished(Call call, Result result) {
 *         registry.timer("sdk.call", "provider", call.provider(), "operation", call.operation(),
 *                 "result", result.error() == null ? "ok" : result.error().getClass().getSimpleName())
 *             .record(result.elapsed());
 *     }
 * })
 * }</pre>
 */
public interface CallListener {
    /**
     * A logical call; the same object in all its events, so that a span can be kept in a map by it.
     *
     * @param provider the client's name: {@code tinkoff}
     * @param operation as in {@link Operation#value()}
     * @param safety the endpoint's class
     */
    record Call(String provider, String operation, Safety safety) {
        /** Two calls are the same only if they are one call. */
        @Override
        public boolean equals(@Nullable Object o) {
            return this == o;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * One try.
     *
     * @param number from 1
     * @param status the HTTP status, 0 if none came
     * @param failure what went wrong, null if nothing did
     * @param elapsed from sending to having read the answer
     * @param retryIn the wait until the next try, null if this was the last
     */
    record Attempt(
            int number,
            int status,
            @Nullable Throwable failure,
            Duration elapsed,
            @Nullable Duration retryIn) {}

    /**
     * The end of a logical call.
     *
     * @param attempts how many requests were made; 0 if it ended before the first
     * @param status the last HTTP status, 0 if none came
     * @param error what the caller gets thrown, null if a value came
     * @param elapsed the whole logical call, waits included
     */
    record Result(int attempts, int status, @Nullable Throwable error, Duration elapsed) {}

    default void started(Call call) {}

    default void attempted(Call call, Attempt attempt) {}

    default void finished(Call call, Result result) {}
}
