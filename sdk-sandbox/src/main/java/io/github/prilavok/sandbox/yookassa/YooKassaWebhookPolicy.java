package io.github.prilavok.sandbox.yookassa;

import io.github.prilavok.sandbox.WebhookPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * YooKassa wants exactly HTTP 200 and tries for 24 hours. It publishes no schedule: here the pauses double from a
 * minute to four hours, which makes thirteen tries.
 */
final class YooKassaWebhookPolicy implements WebhookPolicy {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration ALL_TRIES = Duration.ofHours(24);

    @Override
    public Duration patience() {
        return Duration.ofSeconds(15);
    }

    @Override
    public boolean acknowledges(int status, byte[] answer) {
        return status == 200;
    }

    @Override
    public @Nullable Duration next(int tries) {
        Duration passed = Duration.ZERO;
        for (int i = 1; i < tries; i++) {
            passed = passed.plus(pause(i));
        }
        Duration next = pause(tries);
        return passed.plus(next).compareTo(ALL_TRIES) > 0 ? null : next;
    }

    private static Duration pause(int tries) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
