package io.github.prilavok.shop.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an order, as it stands in the database.
 *
 * @param bankOrderId the shop's id of it; the provider gets the same
 * @param openKey the key of the call that opens it, kept over all its repeats
 * @param commitKey the same of the call that takes the money
 * @param committedAt when the call that takes the money was last made
 * @param closingAt since when it is being closed; null if it is not. A payment in that instant may be given back by the closing,
 *     so meanwhile no news of it are taken up, and no money that is held for it
 */
record Attempt(
        String bankOrderId,
        String orderNumber,
        String way,
        State state,
        Instant openedAt,
        String openKey,
        String commitKey,
        @Nullable Instant committedAt,
        @Nullable Instant closingAt,
        @Nullable String paymentId,
        @Nullable String paymentUrl,
        @Nullable String bankStatus) {
    enum State {
        /** Written before the call; its outcome is not known. */
        OPENING,
        /** The buyer can pay. */
        OPEN,
        /** The money is held. */
        SECURED,
        /** Written before the call that takes the money; its outcome is not known. */
        COMMITTING,
        /** Nobody can pay it any more. */
        ABANDONED,
        /** The provider refused it, or the buyer's card. */
        FAILED,
        PAID;

        /** Whether more is to come. */
        boolean isOpen() {
            return this == OPENING || this == OPEN || this == SECURED || this == COMMITTING;
        }
    }
}
