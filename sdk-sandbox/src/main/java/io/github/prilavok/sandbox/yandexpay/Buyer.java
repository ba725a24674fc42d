package io.github.prilavok.sandbox.yandexpay;

import java.util.function.Consumer;

/**
 * The buyer. An order is named by its payment link or its orderId. Every method throws
 * {@link IllegalArgumentException} if Yandex Pay does not know what is named, and {@link IllegalStateException} if
 * nothing can be done with it any more. Safe for use by many threads.
 */
public final class Buyer {
    private final Payments payments;
    private final Subscriptions subscriptions;
    private final Consumer<Runnable> alone;

    Buyer(Payments payments, Subscriptions subscriptions, Consumer<Runnable> alone) {
        this.payments = payments;
        this.subscriptions = subscriptions;
        this.alone = alone;
    }

    /** Opens the payment form, and so has 15 minutes more than the time of the link. */
    public void opens(String order) {
        alone.accept(() -> payments.open(payments.order(order)));
    }

    /** Pays by card. */
    public void pays(String order) {
        pays(order, Means.CARD);
    }

    /** Pays: CAPTURED, AUTHORIZED in a two-stage shop, or CONFIRMED by Split for a deferred payment. */
    public void pays(String order, Means means) {
        alone.accept(() -> payments.pay(payments.order(order), means));
    }

    /** Tries to pay without money, and gives up: FAILED. */
    public void declines(String order) {
        alone.accept(() -> payments.decline(payments.order(order)));
    }

    /** Tries to pay without money, and may try again: still PENDING. */
    public void triesInVain(String order) {
        alone.accept(() -> payments.failAttempt(payments.order(order)));
    }

    /** Opens the payment form and leaves: PENDING until the link's time is over, and 15 minutes more. */
    public void abandons(String order) {
        opens(order);
    }

    /** Lets the buyer's bank refuse refunds of an order from now on: such an operation ends with FAIL. */
    public void refusesRefunds(String order) {
        alone.accept(() -> payments.order(order).refuseRefunds());
    }

    /** Ends a subscription. */
    public void cancelsSubscription(String subscriptionId) {
        alone.accept(() -> subscriptions.cancel(subscription(subscriptionId)));
    }

    /** Spends all the money of a subscription's card: recurrent charges fail. */
    public void emptiesCard(String subscriptionId) {
        alone.accept(() -> subscription(subscriptionId).cardEmpty(true));
    }

    /** Puts money on a subscription's card again. */
    public void refillsCard(String subscriptionId) {
        alone.accept(() -> subscription(subscriptionId).cardEmpty(false));
    }

    private Subscription subscription(String id) {
        Subscription subscription = subscriptions.find(id);
        if (subscription == null) {
            throw new IllegalArgumentException("The Yandex Pay of the sandbox has no subscription " + id);
        }
        return subscription;
    }
}
