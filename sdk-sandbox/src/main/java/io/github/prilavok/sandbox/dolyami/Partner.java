package io.github.prilavok.sandbox.dolyami;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the bank has set for the partner, and how long things take. Not thread-safe. */
final class Partner {
    private boolean autocommit;
    private boolean demo;
    private boolean saysWaiting;
    private boolean sumsAsText;
    private @Nullable URI notificationUrl;
    private Duration refunds = Duration.ofSeconds(1);
    private Duration completion = Duration.ofSeconds(1);

    boolean autocommit() {
        return autocommit;
    }

    void autocommit(boolean on) {
        autocommit = on;
    }

    boolean demo() {
        return demo;
    }

    void demo(boolean on) {
        demo = on;
    }

    boolean sumsAsText() {
        return sumsAsText;
    }

    void sumsAsText(boolean on) {
        sumsAsText = on;
    }

    void saysWaiting(boolean on) {
        saysWaiting = on;
    }

    String spelled(OrderStatus status) {
        return status == OrderStatus.WAIT_FOR_COMMIT && saysWaiting ? "waiting_for_commit" : status.wire();
    }

    @Nullable
    URI notificationUrl() {
        return notificationUrl;
    }

    void notificationUrl(@Nullable URI url) {
        notificationUrl = url;
    }

    Duration refunds() {
        return refunds;
    }

    void refunds(Duration time) {
        refunds = time;
    }

    /** From the commit until the first part is charged. */
    Duration completion() {
        return completion;
    }

    void completion(Duration time) {
        completion = time;
    }
}
