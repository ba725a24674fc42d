package io.github.prilavok.sandbox.wazzup;

import io.github.prilavok.sandbox.WebhookPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Wazzup wants HTTP 200 within 30 s. It documents no second try, so there is none unless the sandbox is told so. */
final class WazzupWebhookPolicy implements WebhookPolicy {
    private volatile int tries = 1;
    private volatile Duration pause = Duration.ofMinutes(1);

    void tries(int newTries, Duration newPause) {
        tries = newTries;
        pause = newPause;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean acknowledges(int status, byte[] answer) {
        return status == 200;
    }

    @Override
    public @Nullable Duration next(int made) {
        return made < tries ? pause : null;
    }
}
