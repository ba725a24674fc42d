package io.github.prilavok.sandbox.wazzup;

import java.time.Instant;

/** So many requests in five seconds; then the counter starts anew. */
final class RequestLimit {
    private static final long WINDOW_SECONDS = 5;

    private final Timing timing;
    private int allowed = 500;
    private Instant window = Instant.EPOCH;
    private int counted;

    RequestLimit(Timing timing) {
        this.timing = timing;
    }

    void allow(int requests) {
        allowed = requests;
    }

    void count() {
        Instant now = timing.now();
        if (!now.isBefore(window.plusSeconds(WINDOW_SECONDS))) {
            window = now;
            counted = 0;
        }
        if (++counted > allowed) {
            throw WazzupRefusal.bare(429);
        }
    }
}
