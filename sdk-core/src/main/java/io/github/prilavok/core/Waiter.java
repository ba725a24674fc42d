package io.github.prilavok.core;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.internal.Polling;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for something that the provider does in its own time, by reading until it is so. Thousands may wait at once: none
 * holds a thread when awaited asynchronously.
 *
 * <pre>{@code
 * Order order = Waiter.reading(() -> cdek.orders().getOrder(uuid).map(Envelope::entity))
 *         .until(o -> o != null && o.cdekNumber() != null)
 *         .every(Duration.ofSeconds(2))
 *         .atMost(Duration.ofMinutes(1))
 *         .await();
 * }</pre>
 *
 * <p>Immutable. The first read is made at once; after {@linkplain #steadyFor a while} the wait between two grows by half each
 * time, up to ten times the first. A read that fails ends the waiting with its exception, unless it {@link ApiException#isRetryable()}.
 *
 * @param <T> what is read
 */
public final class Waiter<T> {
    private static final int STEADY_READS = 10;

    private final Supplier<ApiCall<T>> read;
    private final Predicate<? super T> done;
    private final Duration interval;
    private final Duration limit;
    private final @Nullable Duration steady;

    private Waiter(
            Supplier<ApiCall<T>> read,
            Predicate<? super T> done,
            Duration interval,
            Duration limit,
            @Nullable Duration steady) {
        this.read = read;
        this.done = done;
        this.interval = interval;
        this.limit = limit;
        this.steady = steady;
    }

    /**
     * Waits on this read: by default until it succeeds, every 3 seconds, for 5 minutes at most.
     *
     * @param read makes a fresh call each time
     */
    public static <T> Waiter<T> reading(Supplier<ApiCall<T>> read) {
        return new Waiter<>(read, value -> true, Duration.ofSeconds(3), Duration.ofMinutes(5), null);
    }

    /** What ends the waiting. */
    public Waiter<T> until(Predicate<? super T> done) {
        return new Waiter<>(read, done, interval, limit, steady);
    }

    /** The wait between two reads. */
    public Waiter<T> every(Duration interval) {
        return new Waiter<>(read, done, interval, limit, steady);
    }

    /** How long that pace is kept before the waits grow. Default: as long as ten of them. */
    public Waiter<T> steadyFor(Duration steady) {
        return new Waiter<>(read, done, interval, limit, steady);
    }

    /** The longest wait of all. */
    public Waiter<T> atMost(Duration limit) {
        return new Waiter<>(read, done, interval, limit, steady);
    }

    /**
     * Waits on this thread. An interrupt ends it, with the thread's flag set.
     *
     * @throws ApiException if a read failed for good
     * @throws java.util.concurrent.CompletionException around a {@link TimeoutException} if the time ran out
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public T await() {
        return Polling.await(awaitAsync());
    }

    /**
     * Waits without a thread. Cancelling the future ends it.
     *
     * @return ends with what was read, with the {@link ApiException} of a read, or with a {@link TimeoutException}
     */
    public CompletableFuture<T> awaitAsync() {
        return new Polling<T>(
                        read, done, interval, limit, steady != null ? steady : interval.multipliedBy(STEADY_READS))
                .start();
    }
}
