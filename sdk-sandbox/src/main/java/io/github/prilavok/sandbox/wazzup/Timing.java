package io.github.prilavok.sandbox.wazzup;

import java.time.Duration;
import java.time.Instant;

/** The sandbox's time, as far as the parts of Wazzup need it. */
interface Timing {
    Instant now();

    /** Lets something happen after a while; it runs alone. */
    void later(Duration delay, Runnable task);

    /** Runs alone, now. */
    void alone(Runnable task);
}
