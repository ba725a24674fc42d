package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.prilavok.core.IpRanges;
import io.github.prilavok.core.internal.json.BoundedJson;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import java.util.Objects;

/**
 * Receives what the bank reports of orders. It proves nothing: there is no signature that anybody could check, only the
 * addresses it comes from and, better, a secret in the URL beside them. So a notification is a hint: store it, acknowledge, and read
 * the order in a job, which also commits.
 *
 * <pre>{@code
 * DolyamiNotifications notifications = DolyamiNotifications.of(secret);   // https://shop.example/hooks/dolyami/<secret>
 *
 * WebhookAcknowledgement answer = notifications.handle(request, hint ->
 *         jobs.schedule("reread-dolyami-order", hint.dedupKey(), hint.subject()));
 * // in the job
 * OrderInfo order = dolyami.orders().getOrderInfo(orderId).execute();
 * if (order.awaitsCommit()) { ... }
 * }</pre>
 *
 * <p>The bank sends only to the {@code notification_url} of the order or the one that it has on file; demo orders need the first. What
 * is not answered with HTTP 200 was seen to come again every minute, ten times. Nothing is promised of order, repeats or delivery:
 * read orders that are NEW, APPROVED or WAIT_FOR_COMMIT now and then in any case. Immutable and safe for use by many threads.
 *
 * <p>Source: <a href="https://dolyame.ru/develop/help/webhooks/">dolyame.ru/develop/help/webhooks</a>
 */
public final class DolyamiNotifications implements WebhookReceiver<Unverified<DolyamiNotification>> {
    /** Where the bank sends from; checked unless the policy names other addresses. Behind a proxy, name it as a trusted one. */
    public static final IpRanges SOURCES = IpRanges.of("91.194.226.0/23");

    private static final WebhookAcknowledgement OK = WebhookAcknowledgement.of(200, "text/plain", "OK");

    private final WebhookPolicy policy;

    private DolyamiNotifications(WebhookPolicy policy) {
        this.policy = policy.orAllowFrom(SOURCES);
    }

    /**
     * A receiver behind a URL with this secret in it, as a whole part of the path or as the value of a parameter.
     *
     * @param urlSecret at least 16 of letters, digits and {@code - . _ ~}, drawn at random
     * @throws IllegalArgumentException if it is shorter or has anything else in it
     */
    public static DolyamiNotifications of(String urlSecret) {
        return of(urlSecret, WebhookPolicy.defaults());
    }

    /** The same with limits, addresses and proxies of one's own; further secrets in the policy are let in as well. */
    public static DolyamiNotifications of(String urlSecret, WebhookPolicy policy) {
        return of(policy.toBuilder().urlSecret(urlSecret).build());
    }

    /** A receiver with this policy; without addresses of its own it lets in {@link #SOURCES}. */
    public static DolyamiNotifications of(WebhookPolicy policy) {
        return new DolyamiNotifications(policy);
    }

    @Override
    public Unverified<DolyamiNotification> receive(WebhookRequest request) {
        policy.check(request, "POST");
        DolyamiNotification claim = read(request);
        return Unverified.of(claim, Objects.requireNonNullElse(claim.id(), ""));
    }

    private DolyamiNotification read(WebhookRequest request) {
        try {
            return DolyamiJson.MAPPER.treeToValue(
                    BoundedJson.object(request.body(), policy), DolyamiNotification.class);
        } catch (JsonProcessingException e) {
            throw new WebhookVerificationException(
                    WebhookVerificationException.Reason.NOT_JSON, "The notification's JSON is not that of an order.");
        }
    }

    /** HTTP 200, {@code text/plain}, body {@code OK}. */
    @Override
    public WebhookAcknowledgement acknowledgement() {
        return OK;
    }

    @Override
    public WebhookPolicy policy() {
        return policy;
    }

    @Override
    public String toString() {
        return "DolyamiNotifications{" + policy + '}';
    }
}
