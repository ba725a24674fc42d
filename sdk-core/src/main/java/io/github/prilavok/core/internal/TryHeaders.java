package io.github.prilavok.core.internal;

import java.time.Duration;
import okhttp3.Request;

/** Headers that a provider wants to be different from try to try. */
@FunctionalInterface
public interface TryHeaders {
    /**
     * Adds them.
     *
     * @param attempt the number of the try, 1 for the first
     * @param left until the deadline of the logical call
     */
    void add(Request.Builder request, int attempt, Duration left);
}
