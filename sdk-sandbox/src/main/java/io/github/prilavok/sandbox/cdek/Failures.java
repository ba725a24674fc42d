package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.Webhook;
import io.github.prilavok.sandbox.WebhookSender;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How long an address has failed to acknowledge webhooks. */
final class Failures {
    private final boolean unreachable;
    private final Optional<Instant> since;

    private Failures(boolean unreachable, Optional<Instant> since) {
        this.unreachable = unreachable;
        this.since = since;
    }

    static Failures at(URI url, WebhookSender sender) {
        Set<Webhook> open = new HashSet<>(sender.unacknowledged());
        boolean unreachable = false;
        Optional<Instant> since = Optional.empty();
        for (WebhookSender.Delivery delivery : sender.deliveries()) {
            if (!delivery.webhook().url().equals(url)) {
                continue;
            }
            if (delivery.acknowledged()) {
                since = Optional.empty();
            } else if (open.contains(delivery.webhook())) {
                since = since.or(() -> Optional.of(delivery.at()));
                unreachable |= delivery.attempt() == CdekWebhookPolicy.TRIES && delivery.status() == 0;
            }
        }
        return new Failures(unreachable, since);
    }

    /** Whether all tries of some webhook were made and the last one had no answer at all. */
    boolean isUnreachable() {
        return unreachable;
    }

    /** The first failure after the last acknowledgement; empty if there is none. */
    Optional<Instant> since() {
        return since;
    }
}
