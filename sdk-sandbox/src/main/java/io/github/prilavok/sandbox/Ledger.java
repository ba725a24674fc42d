package io.github.prilavok.sandbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a provider was asked and what it really did, in the order of arrival. The numbers are exact for as long as the
 * sandbox lives; of the entries themselves the last {@value #KEPT} are kept. Safe for use by many threads.
 */
public class Ledger {
    private static final int KEPT = 20_000;
    private static final int LARGEST_KEPT_BODY = 16 * 1024;
    private static final byte[] NONE = {};

    /**
     * One request, or one event that the sandbox itself brought about (a buyer paid, a parcel moved).
     *
     * @param number 1 for the first entry of this ledger
     * @param at when it arrived, on the sandbox's clock
     * @param operation the operation's name
     * @param keys what identifies it, such as the order number
     * @param request whether it arrived over HTTP
     * @param executed whether it changed the provider's state or, for a read, was answered with success
     * @param status the HTTP status that was meant to be answered; 0 while the request is worked on, and for events
     * @param body the body of the request, empty if it was longer than 16 KiB
     * @param answer the body that was meant to be answered, empty if it was longer than 16 KiB
     */
    public record Entry(
            long number,
            Instant at,
            String operation,
            Map<String, String> keys,
            boolean request,
            boolean executed,
            int status,
            byte[] body,
            byte[] answer) {
        /** Leaves the bodies out: they hold what may not be logged. */
        @Override
        public String toString() {
            return number + " " + operation + (executed ? "" : " (not executed)") + (request ? " " + status : "");
        }
    }

    private static final class Count {
        private long all;
        private long requests;
        private long executed;
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final Count total = new Count();

    /** An empty ledger. */
    public Ledger() {}

    synchronized long arrived(Instant at, String operation, byte[] body) {
        Entry entry = new Entry(total.all + 1, at, operation, Map.of(), true, false, 0, bounded(body), NONE);
        add(entry);
        return entry.number();
    }

    synchronized void finished(long number, Exchange exchange) {
        boolean executed = exchange.executed();
        if (executed) {
            total.executed++;
            counter(exchange.operation()).executed++;
        }
        List<Entry> newer = new ArrayList<>();
        while (!entries.isEmpty() && entries.getLast().number() > number) {
            newer.add(entries.removeLast());
        }
        if (!entries.isEmpty() && entries.getLast().number() == number) {
            Entry open = entries.removeLast();
            entries.addLast(new Entry(
                    number,
                    open.at(),
                    open.operation(),
                    Map.copyOf(exchange.keys()),
                    true,
                    executed,
                    exchange.status(),
                    open.body(),
                    bounded(exchange.responseBody())));
        }
        for (int i = newer.size() - 1; i >= 0; i--) {
            entries.addLast(newer.get(i));
        }
    }

    /** Notes an event that came about in the sandbox and not by a request. */
    public synchronized void happened(Instant at, String operation, Map<String, String> keys) {
        total.executed++;
        counter(operation).executed++;
        add(new Entry(total.all + 1, at, operation, Map.copyOf(keys), false, true, 0, NONE, NONE));
    }

    /** The number of entries of an operation, requests and events alike. */
    public synchronized long count(String operation) {
        return seen(operation).all;
    }

    /** The number of HTTP requests for an operation that arrived whole, whatever became of them. */
    public synchronized long requests(String operation) {
        return seen(operation).requests;
    }

    /** The number of HTTP requests that arrived whole, for any operation and for none. */
    public synchronized long requests() {
        return total.requests;
    }

    /** How often an operation was really executed. */
    public synchronized long executed(String operation) {
        return seen(operation).executed;
    }

    /** The kept entries of an operation, oldest first. */
    public synchronized List<Entry> entries(String operation) {
        return entries(entry -> entry.operation().equals(operation));
    }

    /** The kept entries that satisfy a condition, oldest first. */
    public synchronized List<Entry> entries(Predicate<? super Entry> condition) {
        return entries.stream().filter(condition).toList();
    }

    /** All kept entries, oldest first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void add(Entry entry) {
        total.all++;
        Count count = counter(entry.operation());
        count.all++;
        if (entry.request()) {
            total.requests++;
            count.requests++;
        }
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    private Count counter(String operation) {
        return counts.computeIfAbsent(operation, unused -> new Count());
    }

    private Count seen(String operation) {
        return counts.getOrDefault(operation, new Count());
    }

    private static byte[] bounded(byte[] body) {
        return body.length <= LARGEST_KEPT_BODY ? body : NONE;
    }
}
