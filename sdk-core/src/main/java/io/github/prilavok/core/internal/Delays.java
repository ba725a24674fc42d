package io.github.prilavok.core.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Waiting, and the chance in it: tests put in their own and finish at once. */
public interface Delays {
    /** Waits on this thread. */
    void sleep(Duration delay) throws InterruptedException;

    /** Completes after the delay, holding no thread; cancelling it gives the timer back. */
    CompletableFuture<Void> after(Duration delay);

    /** Anything from zero up to {@code limit}. */
    Duration upTo(Duration limit);

    Delays REAL = new Delays() {
        @Override
        public void sleep(Duration delay) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
            // The JDK's own timer thread: a daemon, shared by the whole JVM, and a cancelled wait leaves nothing in it.
            return new CompletableFuture<Void>().completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public Duration upTo(Duration limit) {
            return limit.isZero()
                    ? limit
                    : Duration.ofNanos(ThreadLocalRandom.current().nextLong(limit.toNanos() + 1));
        }
    };
}
