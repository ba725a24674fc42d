package io.github.prilavok.sandbox.yandexpay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All subscriptions. Not thread-safe. */
final class Subscriptions {
    private final Timing timing;
    private final Events events;
    private final Map<String, Subscription> byId = new HashMap<>();

    Subscriptions(Timing timing, Events events) {
        this.timing = timing;
        this.events = events;
    }

    void add(Subscription subscription) {
        byId.put(subscription.id(), subscription);
    }

    @Nullable
    Subscription find(String id) {
        return byId.get(id);
    }

    void activate(Subscription subscription) {
        subscription.activate(timing.now());
        events.subscription(subscription);
    }

    void cancel(Subscription subscription) {
        subscription.cancel(timing.now());
        events.subscription(subscription);
    }

    void expire(Subscription subscription) {
        subscription.expire();
        events.subscription(subscription);
    }
}
