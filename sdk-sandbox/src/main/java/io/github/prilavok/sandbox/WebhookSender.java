package io.github.prilavok.sandbox;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers webhooks on the sandbox's clock until each is acknowledged in the provider's own words or given up, and
 * keeps a record of every try. Safe for use by many threads.
 */
public final class WebhookSender {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final int KEPT = 20_000;
    private static final Duration PARTNER_WAIT = Duration.ofMinutes(1);

    /**
     * One try.
     *
     * @param webhook what was sent, before the provider signed it for this try
     * @param attempt 1 for the first try, and for the first try of each duplicate
     * @param at when it was sent, on the sandbox's clock
     * @param status the HTTP status of the answer; 0 if there was none
     * @param answer the body of the answer
     * @param acknowledged whether this answer ended the tries
     * @param failure why there was no answer; null if there was one
     */
    public record Delivery(
            Webhook webhook,
            int attempt,
            Instant at,
            int status,
            byte[] answer,
            boolean acknowledged,
            @Nullable String failure) {
        /** Leaves the bodies out: they hold what may not be logged. */
        @Override
        public String toString() {
            return webhook + ", try " + attempt + ": " + (failure == null ? status : failure);
        }
    }

    private final SandboxClock clock;
    private final WebhookPolicy policy;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Deque<Delivery> deliveries = new ArrayDeque<>();
    private final Set<Webhook> open = new LinkedHashSet<>();
    private final Set<Webhook> tried = new LinkedHashSet<>();
    private final Map<String, CompletableFuture<?>> lanes = new HashMap<>();
    private final List<Webhook> held = new ArrayList<>();
    private int copies = 1;
    private boolean holding;
    private boolean reordering;
    private @Nullable Webhook overtaken;

    WebhookSender(SandboxClock clock, WebhookPolicy policy) {
        this.clock = clock;
        this.policy = policy;
    }

    /** Sends a webhook now, and again by the provider's schedule until it is acknowledged. */
    public synchronized void send(Webhook webhook) {
        if (holding) {
            held.add(webhook);
        } else if (!reordering) {
            deliver(webhook);
        } else if (overtaken == null) {
            overtaken = webhook;
            clock.schedule(PARTNER_WAIT, () -> releaseOvertaken(webhook));
        } else {
            Webhook first = overtaken;
            overtaken = null;
            deliver(webhook);
            // The lane of the overtaker, so that it has been answered before the other goes out.
            deliver(first, webhook.subject());
        }
    }

    /**
     * Sends the webhooks once more that were tried and not acknowledged; those given up are among them.
     *
     * @return how many
     */
    public synchronized int sendUnacknowledged(Predicate<? super Webhook> which) {
        List<Webhook> again = tried.stream().filter(which).toList();
        again.forEach(webhook -> first(webhook, webhook.subject(), false));
        return again.size();
    }

    /**
     * Sends every webhook of an operation that is in the record once more.
     *
     * @return how many
     */
    public synchronized int sendAgain(String operation) {
        Set<Webhook> again = new LinkedHashSet<>();
        deliveries(operation).forEach(delivery -> again.add(delivery.webhook()));
        again.forEach(webhook -> first(webhook, webhook.subject(), false));
        return again.size();
    }

    /** Ends once everything sent so far has been tried for the first time, and answered or not. */
    public synchronized CompletionStage<?> firstTries() {
        return CompletableFuture.allOf(lanes.values().toArray(CompletableFuture<?>[]::new));
    }

    /** Gives up webhooks: they are not tried again, and not sent if they were kept back. */
    public synchronized void withdraw(Predicate<? super Webhook> condition) {
        open.removeIf(condition);
        tried.removeIf(condition);
        held.removeIf(condition);
    }

    /** The kept tries, oldest first: the last {@value #KEPT}. */
    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** The kept tries for an operation, oldest first. */
    public synchronized List<Delivery> deliveries(String operation) {
        return deliveries.stream()
                .filter(delivery -> delivery.webhook().operation().equals(operation))
                .toList();
    }

    /** The webhooks that were sent, or are about to be, and have not been acknowledged. */
    public synchronized List<Webhook> unacknowledged() {
        return List.copyOf(open);
    }

    /**
     * Delivers each webhook so many times from now on.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public synchronized void duplicate(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A webhook is delivered at least once: " + times);
        }
        copies = times;
    }

    /**
     * Lets every second webhook overtake the one before it, from now on. One that is not overtaken within a minute of
     * the sandbox's time goes out alone.
     */
    public synchronized void reorder() {
        reordering = true;
    }

    /** Keeps webhooks back from now on. */
    public synchronized void hold() {
        holding = true;
    }

    /** Sends what was kept back, in the order in which it came up. */
    public synchronized void release() {
        holding = false;
        List<Webhook> waiting = List.copyOf(held);
        held.clear();
        waiting.forEach(this::send);
    }

    /** Ends duplicates, changes of order and holding back. */
    public synchronized void calm() {
        copies = 1;
        reordering = false;
        if (overtaken != null) {
            deliver(overtaken);
            overtaken = null;
        }
        release();
    }

    private synchronized void releaseOvertaken(Webhook webhook) {
        if (overtaken == webhook) {
            overtaken = null;
            deliver(webhook);
        }
    }

    private void deliver(Webhook webhook) {
        deliver(webhook, webhook.subject());
    }

    private void deliver(Webhook webhook, String lane) {
        open.add(webhook);
        for (int copy = 0; copy < copies; copy++) {
            first(webhook, lane, copy == 0);
        }
    }

    private void first(Webhook webhook, String lane, boolean retried) {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        CompletableFuture<?> before = lanes.put(lane, answered);
        clock.scheduleAt(clock.instant(), () -> {
            CompletableFuture<?> start = before == null ? CompletableFuture.completedFuture(null) : before;
            start.thenCompose(unused -> attempt(webhook, 1, retried)).whenComplete((unused, failure) -> {
                synchronized (this) {
                    lanes.remove(lane, answered);
                }
                answered.complete(null);
            });
            return answered;
        });
    }

    private CompletableFuture<?> attempt(Webhook webhook, int attempt, boolean retried) {
        Instant at = clock.instant();
        Webhook prepared = policy.prepared(webhook);
        HttpRequest.Builder request = HttpRequest.newBuilder(prepared.url())
                .timeout(policy.patience())
                .POST(HttpRequest.BodyPublishers.ofByteArray(prepared.body()));
        prepared.headers().forEach(request::setHeader);
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> {
                    Delivery delivery = failure == null
                            ? answered(webhook, attempt, at, response)
                            : new Delivery(webhook, attempt, at, 0, new byte[0], false, reason(failure));
                    record(delivery);
                    if (!delivery.acknowledged() && retried) {
                        retry(webhook, attempt, at);
                    }
                    return null;
                });
    }

    private Delivery answered(Webhook webhook, int attempt, Instant at, HttpResponse<byte[]> response) {
        boolean acknowledged = policy.acknowledges(response.statusCode(), response.body());
        return new Delivery(webhook, attempt, at, response.statusCode(), response.body(), acknowledged, null);
    }

    private void retry(Webhook webhook, int attempt, Instant at) {
        Duration next = policy.next(attempt);
        if (next != null) {
            clock.scheduleAt(
                    at.plus(next),
                    () -> isOpen(webhook)
                            ? attempt(webhook, attempt + 1, true)
                            : CompletableFuture.completedFuture(null));
        }
    }

    private synchronized boolean isOpen(Webhook webhook) {
        return open.contains(webhook);
    }

    private synchronized void record(Delivery delivery) {
        LOG.debug("Webhook {}", delivery);
        if (delivery.acknowledged()) {
            open.remove(delivery.webhook());
            tried.remove(delivery.webhook());
        } else if (open.contains(delivery.webhook())) {
            tried.add(delivery.webhook());
        }
        deliveries.addLast(delivery);
        if (deliveries.size() > KEPT) {
            deliveries.removeFirst();
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getClass().getSimpleName();
    }
}
