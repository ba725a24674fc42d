package io.github.prilavok.sandbox.yandexpay;

import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until exactly HTTP 200, each time with a new token: ten tries 5 ms apart, then ever less often down to one in 15
 * minutes, for 24 hours in all.
 */
final class YandexPayWebhookPolicy implements WebhookPolicy {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final int QUICK_TRIES = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration ALL_TRIES = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofSeconds(14);

    private final WebhookTokens tokens;

    YandexPayWebhookPolicy(WebhookTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Webhook prepared(Webhook webhook) {
        Map<String, String> headers = new HashMap<>(webhook.headers());
        headers.put("X-Request-Id", hex() + "_" + hex());
        headers.put("X-Request-Timeout", Long.toString(PATIENCE.toMillis()));
        String token = tokens.genuine(new String(webhook.body(), StandardCharsets.UTF_8));
        return new Webhook(
                webhook.operation(),
                webhook.subject(),
                webhook.url(),
                headers,
                token.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public boolean acknowledges(int status, byte[] answer) {
        return status == 200;
    }

    @Override
    public @Nullable Duration next(int tries) {
        Duration passed = Duration.ZERO;
        for (int made = 1; made < tries; made++) {
            passed = passed.plus(pauseAfter(made));
        }
        Duration next = pauseAfter(tries);
        return passed.plus(next).compareTo(ALL_TRIES) > 0 ? null : next;
    }

    private static Duration pauseAfter(int tries) {
        if (tries < QUICK_TRIES) {
            return FIRST_PAUSE;
        }
        int doublings = Math.min(tries - QUICK_TRIES + 1, 30);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
