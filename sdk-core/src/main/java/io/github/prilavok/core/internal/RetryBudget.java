package io.github.prilavok.core.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** A bucket of retries: each one takes ten drops, each success puts one back. */
final class RetryBudget {
    private static final int RETRY = 10;

    private final int capacity;
    private final AtomicInteger drops;

    RetryBudget(int retries) {
        capacity = Math.multiplyExact(retries, RETRY);
        drops = new AtomicInteger(capacity);
    }

    boolean tryRetry() {
        return drops.getAndUpdate(left -> left >= RETRY ? left - RETRY : left) >= RETRY;
    }

    void succeeded() {
        if (drops.get() < capacity) {
            drops.updateAndGet(left -> Math.min(capacity, left + 1));
        }
    }
}
