package io.github.prilavok.core.webhook;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Turns a provider's webhooks into typed events, and knows the answer that the provider waits for. Thread-safe; keeps
 * nothing between requests, so the same webhook twice gives two equal events: see {@link WebhookEvent#dedupKey()}.
 *
 * <p>In any web framework, with the raw bytes of the body:
 *
 * <pre>{@code
 * WebhookRequest request = WebhookRequest.of(method, headers, body, remoteAddress).withUri(pathAndQuery);
 * WebhookAcknowledgement answer = tinkoff.notifications().handle(request, event -> store(event));
 * return response(answer.status(), answer.contentType(), answer.body());
 * }</pre>
 *
 * @param <E> the provider's events
 */
public interface WebhookReceiver<E> {
    /**
     * Checks the request and reads it. The raw bytes are checked before anything is made of them.
     *
     * @throws WebhookVerificationException if it is not to be believed
     */
    E receive(WebhookRequest request);

    /** The provider's "received": whatever else is answered makes it send again. */
    WebhookAcknowledgement acknowledgement();

    /** The answer to this event, where the provider wants more than "received". */
    default WebhookAcknowledgement acknowledgement(E event) {
        return acknowledgement();
    }

    /** The answer to a request that was not believed. By default a status and no body. */
    default WebhookAcknowledgement rejection(WebhookVerificationException refused) {
        return WebhookAcknowledgement.empty(refused.reason().httpStatus());
    }

    /** What is let in; whoever reads the body has to keep to its limit. */
    default WebhookPolicy policy() {
        return WebhookPolicy.defaults();
    }

    /**
     * The whole way of one webhook: receives it, hands the event on, and gives the answer to send. The provider is told
     * "received" only after the consumer has returned; if it throws, the answer is HTTP 500 and the provider sends again.
     *
     * @param consumer stores the event, or schedules what is to be done; slow work belongs elsewhere, since the provider
     *     waits only a few seconds
     */
    default WebhookAcknowledgement handle(WebhookRequest request, Consumer<? super E> consumer) {
        return answer(request, event -> {
            consumer.accept(event);
            return acknowledgement(event);
        });
    }

    /**
     * As {@link #handle}, with an answer of one's own for each event.
     *
     * @param answer handles the event and makes the answer
     */
    default WebhookAcknowledgement answer(WebhookRequest request, Function<? super E, WebhookAcknowledgement> answer) {
        return Delivery.answer(this, () -> request, answer);
    }
}
