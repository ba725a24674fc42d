package io.github.prilavok.sandbox.yookassa;

import java.time.Duration;
import java.time.Instant;

/** The sandbox's time, as far as the parts of YooKassa need it. */
interface Timing {
    Instant now();

    /** Lets something happen after a while; it runs alone. */
    void later(Duration delay, Runnable task);
}
