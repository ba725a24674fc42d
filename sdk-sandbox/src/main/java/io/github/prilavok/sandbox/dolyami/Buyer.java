package io.github.prilavok.sandbox.dolyami;

import java.util.function.Consumer;

/**
 * The buyer. An order is named by its link or its id. Every method throws {@link IllegalArgumentException} if the bank
 * does not know what is named, and {@link IllegalStateException} if nothing can be done with it any more. One who does
 * nothing has the order canceled after 24 hours. Safe for use by many threads.
 */
public final class Buyer {
    private final Payer payer;
    private final Consumer<Runnable> alone;

    Buyer(Payer payer, Consumer<Runnable> alone) {
        this.payer = payer;
        this.alone = alone;
    }

    /** Passes the bank's scoring, and has not paid yet: approved. */
    public void isApproved(String order) {
        alone.accept(() -> payer.isApproved(payer.order(order)));
    }

    /** Passes the scoring and pays the first part: wait_for_commit, or committed with autocommit. */
    public void pays(String order) {
        alone.accept(() -> payer.pay(payer.order(order)));
    }

    /** Is refused by the bank's scoring: rejected. */
    public void isRejected(String order) {
        alone.accept(() -> payer.reject(payer.order(order)));
    }

    /** Passes the scoring and has no money for the first part: approved, then rejected. */
    public void declines(String order) {
        alone.accept(() -> payer.failToPay(payer.order(order)));
    }

    /** Gives the order up: canceled. */
    public void abandons(String order) {
        alone.accept(() -> payer.cancel(payer.order(order)));
    }

    /** Lets the bank refuse refunds of an order from now on: HTTP 422, PAYMENT_ERROR. */
    public void refusesRefunds(String order) {
        alone.accept(() -> payer.order(order).refuseRefunds());
    }

    /** Takes the held money away: a commit gets HTTP 422, NOT_ENOUGH_MONEY. */
    public void losesMoney(String order) {
        alone.accept(() -> payer.order(order).loseMoney());
    }
}
