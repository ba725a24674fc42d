package io.github.prilavok.shop.payment;

import io.github.prilavok.shop.order.NewOrder;
import java.time.Duration;
import java.util.Optional;

/**
 * A way to pay: somebody who takes the money. What the shop does with it is the same for all, and stands in {@link Checkout},
 * {@link WatchPayment}, {@link CommitPayment} and {@link Payments}; a way only asks its provider.
 *
 * <p>Calls throw what the provider's client throws. An {@link io.github.prilavok.core.error.OutcomeUnknownException} is nothing
 * to be afraid of: whoever called has written down before what was to be done, and finds out by {@link #read}.
 */
interface PaymentWay {
    /** By this name it stands in the database and in the address of the page; never changed. */
    String name();

    /** How the shop asks. */
    Pace pace();

    /** Why this order cannot be paid in this way; empty if it can. */
    default Optional<String> refuses(NewOrder order) {
        return Optional.empty();
    }

    /** Opens a payment under the attempt's own id. */
    Standing open(NewOrder order, Attempt attempt);

    /** How the payment stands. Safe at any time, whatever became of {@link #open}. */
    Standing read(Attempt attempt);

    /**
     * Sees to it that nobody can pay an attempt any more, and that what is held for it is given back. Safe to repeat.
     *
     * @return how it stands then; not FAILED nor ABSENT if that is not certain yet, or too late
     */
    Standing close(Attempt attempt);

    /** Takes the money that is SECURED, all of it. */
    default Standing commit(NewOrder order, Attempt attempt) {
        throw new IllegalStateException(name() + " takes money at once");
    }

    /** How the payment stands, for a buyer who is back and waits for the page; empty if his way has nothing to ask then. */
    default Optional<Standing> readForBuyer(Attempt attempt) {
        return Optional.empty();
    }

    /**
     * How the shop asks.
     *
     * @param timeout of one call; a call of which nothing is known after twice that long has ended
     * @param pageLives how long the payment page can be opened
     * @param poll between two looks at an open payment; after {@code steady} it grows with the payment's age
     */
    record Pace(Duration timeout, Duration pageLives, Duration poll, Duration steady) {
        private static final Duration LONGEST = Duration.ofMinutes(5);

        /** How long to wait before the next look. */
        Duration pause(Duration age) {
            if (age.compareTo(steady) <= 0) {
                return poll;
            }
            Duration grown = poll.multipliedBy(Math.max(1, age.dividedBy(steady)));
            return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
        }

        /** Whether a call that was made so long ago may still be on its way. */
        boolean mayBeOnItsWay(Duration age) {
            return age.compareTo(longestCall()) < 0;
        }

        /** After so long a call has ended, be it that nothing is known of it. */
        Duration longestCall() {
            return timeout.multipliedBy(2);
        }
    }
}
