package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.error.ApiException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads again and again until it is so, the time is up or the caller has had enough. */
public final class Polling<T> {
    private static final int SLOWEST = 10;

    private final Supplier<ApiCall<T>> read;
    private final Predicate<? super T> done;
    private final Duration interval;
    private final Duration limit;
    private final Duration steady;
    private final long startedNanos = System.nanoTime();
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> pending;
    private int reads;
    private Duration delay;

    /**
     * @param interval the first wait between two reads
     * @param limit of the whole
     * @param steady how long the first wait is kept before the waits grow
     */
    public Polling(
            Supplier<ApiCall<T>> read, Predicate<? super T> done, Duration interval, Duration limit, Duration steady) {
        this.read = read;
        this.done = done;
        this.interval = interval;
        this.limit = limit;
        this.steady = steady;
        this.delay = interval;
    }

    public CompletableFuture<T> start() {
        CompletableFuture<Void> deadline = Delays.REAL.after(limit);
        deadline.thenRunAsync(() -> result.completeExceptionally(
                new TimeoutException("not so after " + limit + " and " + reads + " reads")));
        result.whenComplete((value, error) -> {
            deadline.cancel(false);
            CompletableFuture<?> last = pending;
            if (last != null) {
                last.cancel(true);
            }
        });
        read();
        return result;
    }

    private void read() {
        if (result.isDone()) {
            return;
        }
        reads++;
        CompletableFuture<T> answer;
        try {
            answer = read.get().executeAsync();
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
            return;
        }
        pending = answer;
        answer.whenComplete((value, error) -> {
            try {
                if (error == null && done.test(value)) {
                    result.complete(value);
                } else if (error == null) {
                    again(Duration.ZERO);
                } else if (error instanceof ApiException api && api.isRetryable()) {
                    again(api.retryAfter().orElse(Duration.ZERO));
                } else {
                    result.completeExceptionally(error);
                }
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
    }

    /** @param atLeast what the provider asks to wait; longer than the pace only this once */
    private void again(Duration atLeast) {
        Duration passed = Duration.ofNanos(System.nanoTime() - startedNanos);
        if (passed.compareTo(steady) >= 0) {
            delay = shorter(delay.multipliedBy(3).dividedBy(2), interval.multipliedBy(SLOWEST));
        }
        CompletableFuture<Void> wait = Delays.REAL.after(delay.compareTo(atLeast) < 0 ? atLeast : delay);
        pending = wait;
        wait.thenRunAsync(this::read, ForkJoinPool.commonPool());
        if (result.isDone()
                || limit.minusNanos(System.nanoTime() - startedNanos).isNegative()) {
            wait.cancel(false);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The future's end on this thread, with its own exception. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while waiting");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
