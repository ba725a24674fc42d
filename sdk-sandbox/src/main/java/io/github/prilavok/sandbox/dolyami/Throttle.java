package io.github.prilavok.sandbox.dolyami;

import io.github.prilavok.sandbox.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The limit on requests, and refusals that were ordered. Not thread-safe. */
final class Throttle {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Map<String, String> USUAL = Map.of("Retry-After", "1", "X-Retry-After", "1");

    private final Timing timing;
    private final Deque<Instant> admitted = new ArrayDeque<>();
    private int perSecond;
    private int ordered;
    private Map<String, String> headers = USUAL;

    Throttle(Timing timing) {
        this.timing = timing;
    }

    /** @param requests 0 for no limit */
    void limit(int requests) {
        perSecond = requests;
    }

    void order(int requests, Map<String, String> withHeaders) {
        ordered = requests;
        headers = Map.copyOf(withHeaders);
    }

    /** Whether the request may pass; if not, it has its answer. */
    boolean admits(Exchange exchange) {
        if (ordered > 0) {
            ordered--;
            refuse(exchange, headers);
            return false;
        }
        Instant now = timing.now();
        while (!admitted.isEmpty() && !admitted.getFirst().plus(SECOND).isAfter(now)) {
            admitted.removeFirst();
        }
        if (perSecond > 0 && admitted.size() >= perSecond) {
            refuse(exchange, USUAL);
            return false;
        }
        if (perSecond > 0) {
            admitted.addLast(now);
        }
        return true;
    }

    private static void refuse(Exchange exchange, Map<String, String> headers) {
        if (headers.containsKey("Retry-After")) {
            exchange.json(429, Refusal.tooMany().body(exchange.header("X-Correlation-ID")));
        } else {
            exchange.status(429);
        }
        headers.forEach(exchange::responseHeader);
    }
}
