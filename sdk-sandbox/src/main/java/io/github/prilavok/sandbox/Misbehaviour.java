package io.github.prilavok.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is told to do wrong. Faults are used up in the order in which they were given; those for a named
 * operation go before those for {@value #ANY}, and counted ones before lasting ones. Safe for use by many threads.
 */
public final class Misbehaviour {
    /** Stands for any operation. */
    public static final String ANY = "*";

    private final WebhookSender webhooks;
    private final Map<String, Deque<Fault>> counted = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();

    Misbehaviour(WebhookSender webhooks) {
        this.webhooks = webhooks;
    }

    /** The next request for an operation meets this fault. */
    public Misbehaviour once(String operation, Fault fault) {
        return times(1, operation, fault);
    }

    /** The next requests for an operation meet this fault, {@code times} of them. */
    public synchronized Misbehaviour times(int times, String operation, Fault fault) {
        Deque<Fault> faults = counted.computeIfAbsent(operation, unused -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            faults.addLast(fault);
        }
        return this;
    }

    /** Every request for an operation meets this fault, until it is told to {@linkplain #calm() calm} down. */
    public synchronized Misbehaviour always(String operation, Fault fault) {
        lasting.put(operation, fault);
        return this;
    }

    /** Delivers each webhook so many times. */
    public Misbehaviour duplicateWebhooks(int times) {
        webhooks.duplicate(times);
        return this;
    }

    /** Lets every second webhook overtake the one before it. */
    public Misbehaviour reorderWebhooks() {
        webhooks.reorder();
        return this;
    }

    /** Keeps webhooks back until {@link #releaseWebhooks()}. */
    public Misbehaviour holdWebhooks() {
        webhooks.hold();
        return this;
    }

    /** Sends what was kept back. */
    public Misbehaviour releaseWebhooks() {
        webhooks.release();
        return this;
    }

    /** Ends every misbehaviour, of webhooks too. */
    public void calm() {
        synchronized (this) {
            counted.clear();
            lasting.clear();
        }
        webhooks.calm();
    }

    synchronized @Nullable Fault next(String operation) {
        Fault fault = poll(operation);
        if (fault == null) {
            fault = poll(ANY);
        }
        if (fault == null) {
            fault = lasting.get(operation);
        }
        return fault == null ? lasting.get(ANY) : fault;
    }

    private @Nullable Fault poll(String operation) {
        Deque<Fault> faults = counted.get(operation);
        return faults == null ? null : faults.pollFirst();
    }
}
