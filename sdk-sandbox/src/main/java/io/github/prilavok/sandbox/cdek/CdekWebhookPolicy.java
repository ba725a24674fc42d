package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.WebhookPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** CDEK wants exactly HTTP 200 within 15 s and tries twelve times in 75 minutes. */
final class CdekWebhookPolicy implements WebhookPolicy {
    static final Duration ALL_TRIES = Duration.ofMinutes(75);
    static final int TRIES = 12;

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
        return tries < TRIES ? ALL_TRIES.dividedBy(TRIES - 1) : null;
    }
}
