package io.github.prilavok.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time that the sandbox lives in. It starts at the system's time and passes like it, until it is told to
 * {@linkplain #compress(int) run faster} or to {@linkplain #advance(Duration) leap}. Safe for use by many threads.
 */
public final class SandboxClock implements InstantSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxClock.class);
    private static final long NANOS = Duration.ofSeconds(1).toNanos();
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Something that will happen. */
    public static final class Timer {
        private final SandboxClock clock;
        private final Instant due;
        private final long number;
        private final Supplier<? extends CompletionStage<?>> task;

        private Timer(SandboxClock clock, Instant due, long number, Supplier<? extends CompletionStage<?>> task) {
            this.clock = clock;
            this.due = due;
            this.number = number;
            this.task = task;
        }

        /** When it will happen. */
        public Instant due() {
            return due;
        }

        /** Keeps it from happening, if it has not begun. */
        public void cancel() {
            clock.cancel(this);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(
            Comparator.<Timer, Instant>comparing(timer -> timer.due).thenComparingLong(timer -> timer.number));
    private final Set<Timer> running = new HashSet<>();
    private Instant origin = Instant.now();
    private long originNanos = System.nanoTime();
    private int factor = 1;
    private @Nullable Instant leaping;
    private long timersMade;
    private boolean closed;

    /** A clock that shows the system's time and passes like it. */
    public SandboxClock() {
        Thread thread = new Thread(this::run, "sandbox-clock");
        thread.setDaemon(true);
        thread.start();
    }

    /** The present time of the sandbox. */
    @Override
    public Instant instant() {
        lock.lock();
        try {
            return now();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets {@code factor} seconds pass in each second of the system, from now on.
     *
     * @throws IllegalArgumentException if the factor is less than 1
     */
    public void compress(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("The factor must be at least 1: " + factor);
        }
        lock.lock();
        try {
            passFrom(now());
            this.factor = factor;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Leaps forward. All that is due on the way happens in its order, each at its own time and to its end (a webhook
     * until it is answered) before this method returns. Must not be called from within a handler or a timed event.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Time does not go back: " + duration);
        }
        lock.lock();
        try {
            while (leaping != null) {
                changed.awaitUninterruptibly();
            }
            Instant start = now();
            Instant target = start.plus(duration);
            leaping = start;
            try {
                awaitRunning();
                for (Timer next = timers.peek(); next != null && !next.due.isAfter(target); next = timers.peek()) {
                    timers.remove();
                    if (next.due.isAfter(now())) {
                        leaping = next.due;
                    }
                    running.add(next);
                    lock.unlock();
                    try {
                        execute(next);
                    } finally {
                        lock.lock();
                    }
                    awaitRunning();
                }
            } finally {
                leaping = null;
                passFrom(target);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets something happen after a time; at once, but on another thread, if the duration is zero. */
    public Timer schedule(Duration delay, Runnable task) {
        return scheduleAt(instant().plus(delay), () -> {
            task.run();
            return CompletableFuture.completedStage(null);
        });
    }

    /** Lets something happen that goes on until its stage is complete. A time in the past means at once. */
    public Timer scheduleAt(Instant due, Supplier<? extends CompletionStage<?>> task) {
        lock.lock();
        try {
            Timer timer = new Timer(this, due, timersMade++, task);
            if (!closed) {
                timers.add(timer);
                changed.signalAll();
            }
            return timer;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the clock: nothing more will happen. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            timers.clear();
            running.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Timer next = awaitDue();
        while (next != null) {
            execute(next);
            next = awaitDue();
        }
    }

    private @Nullable Timer awaitDue() {
        lock.lock();
        try {
            while (!closed) {
                Timer first = timers.peek();
                if (first == null || leaping != null) {
                    changed.awaitUninterruptibly();
                    continue;
                }
                Duration wait = Duration.between(now(), first.due);
                if (wait.isNegative() || wait.isZero()) {
                    running.add(timers.remove());
                    return first;
                }
                awaitAtMost(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void awaitAtMost(Duration virtual) {
        try {
            boolean unused = changed.await(virtual.toNanos() / factor + 1, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            LOG.debug("The sandbox clock was interrupted and goes on");
        }
    }

    private void execute(Timer timer) {
        try {
            timer.task.get().whenComplete((unused, failure) -> {
                if (failure != null) {
                    LOG.error("A timed event of the sandbox failed", failure);
                }
                ended(timer);
            });
        } catch (RuntimeException e) {
            LOG.error("A timed event of the sandbox failed", e);
            ended(timer);
        }
    }

    private void ended(Timer timer) {
        lock.lock();
        try {
            running.remove(timer);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void cancel(Timer timer) {
        lock.lock();
        try {
            timers.remove(timer);
        } finally {
            lock.unlock();
        }
    }

    private void awaitRunning() {
        while (!running.isEmpty()) {
            changed.awaitUninterruptibly();
        }
    }

    private Instant now() {
        if (leaping != null) {
            return leaping;
        }
        long passed = System.nanoTime() - originNanos;
        // Seconds apart from the rest: a fast clock would soon overflow a count of nanoseconds.
        return origin.plusSeconds(passed / NANOS * factor).plusNanos(passed % NANOS * factor);
    }

    private void passFrom(Instant instant) {
        origin = instant;
        originNanos = System.nanoTime();
    }
}
