package io.github.prilavok.core.webhook;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one webhook from request to answer, the same for every adapter. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiver.class);

    /** Reads the request; reading may itself end in a refusal. */
    interface Reading<X extends Exception> {
        WebhookRequest read() throws X;
    }

    private Delivery() {}

    static <E, X extends Exception> WebhookAcknowledgement answer(
            WebhookReceiver<E> receiver, Reading<X> reading, Function<? super E, WebhookAcknowledgement> answer)
            throws X {
        E event;
        try {
            event = receiver.receive(reading.read());
        } catch (WebhookVerificationException e) {
            LOG.warn("webhook refused, {}: {}", e.reason(), e.getMessage());
            return receiver.rejection(e);
        } catch (RuntimeException e) {
            return failed(e);
        }
        try {
            return answer.apply(event);
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private static WebhookAcknowledgement failed(RuntimeException e) {
        LOG.error("webhook not handled; the provider is asked to send it again", e);
        return WebhookAcknowledgement.empty(500);
    }
}
