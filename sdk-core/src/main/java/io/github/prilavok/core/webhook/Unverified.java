package io.github.prilavok.core.webhook;

import io.github.prilavok.core.ApiCall;
import java.util.function.Function;

/**
 * An event of a provider that signs nothing: anybody who knows the URL can have sent it. What it says is reason enough to
 * ask the provider, and for nothing else; so the event itself is out of reach until somebody asks or says that he believes
 * it.
 *
 * <p>Do not ask within the webhook's own request: a provider that is slow for a minute would hang all its webhooks. Store
 * {@link #subject()}, acknowledge, and read in a job:
 *
 * <pre>{@code
 * notifications.handle(request, hint -> {
 *     if (hint.claims(PaymentEvent.class)) {
 *         jobs.schedule("reread-payment", hint.dedupKey(), hint.subject());
 *     }
 * });
 * // in the job
 * Payment payment = yookassa.payments().getPayment(subject).execute();
 *
 * // or, where the event is still at hand
 * Payment payment = hint.reread(event -> yookassa.payments().getPayment(event.objectId())).execute();
 * }</pre>
 *
 * @param <E> the provider's events
 */
public final class Unverified<E extends WebhookEvent> implements WebhookEvent {
    private final E claim;
    private final String subject;

    private Unverified(E claim, String subject) {
        this.claim = claim;
        this.subject = subject;
    }

    /**
     * For receivers.
     *
     * @param claim the event as received
     * @param subject the id of the object that the event is about
     */
    public static <E extends WebhookEvent> Unverified<E> of(E claim, String subject) {
        return new Unverified<>(claim, subject);
    }

    /** As the event has it; enough to drop duplicates by. */
    @Override
    public String dedupKey() {
        return claim.dedupKey();
    }

    /** The provider's id of the object to read again; empty if the event names none. */
    public String subject() {
        return subject;
    }

    /** Whether it claims to be this kind of event, and so which object is to be read. */
    public boolean claims(Class<? extends E> kind) {
        return kind.isInstance(claim);
    }

    /**
     * The call that asks the provider; its result can be believed. Nothing is sent until it is executed.
     *
     * @param call makes the call from what the event says
     */
    public <T> ApiCall<T> reread(Function<? super E, ApiCall<T>> call) {
        return call.apply(claim);
    }

    /**
     * The event as received, believed as it is. Right for what costs nothing if it is a lie; never for money, goods or
     * access.
     */
    public E trustWithoutVerification() {
        return claim;
    }

    @Override
    public String toString() {
        return "Unverified{" + claim.getClass().getSimpleName() + ' ' + subject + '}';
    }
}
