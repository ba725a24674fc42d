package io.github.prilavok.shop.payment;

import io.github.prilavok.core.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a payment stands at its provider.
 *
 * @param status the provider's own word
 * @param paymentId the provider's number; null if it has none, or none was told
 * @param page where the buyer pays; null if it cannot be had (again)
 * @param amount what is or was to be paid
 * @param why why it failed, in words for the buyer
 */
record Standing(
        Phase phase,
        String status,
        @Nullable String paymentId,
        @Nullable String page,
        @Nullable Money amount,
        @Nullable String why) {
    enum Phase {
        /** The provider does not know it. */
        ABSENT,
        /** The buyer can pay. */
        OPEN,
        /** Neither can it be paid by somebody else now, nor is it decided. */
        UNDER_WAY,
        /** The money is held: the shop has to take it or to give it back. */
        SECURED,
        /** The shop has the money, or its provider owes it to it. */
        PAID,
        /** Not paid for good. */
        FAILED
    }

    static Standing absent() {
        return new Standing(Phase.ABSENT, "absent", null, null, null, null);
    }

    boolean is(Phase phase) {
        return this.phase == phase;
    }
}
