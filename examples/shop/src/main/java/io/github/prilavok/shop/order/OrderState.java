package io.github.prilavok.shop.order;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an order is.
 *
 * @param track the track number, as soon as there is one
 * @param lastError why the last payment failed, in the bank's words; null if it did not
 * @param parked what a person has to decide
 */
public record OrderState(
        String number,
        Status status,
        long kopecks,
        @Nullable String delivery,
        @Nullable String track,
        @Nullable String message,
        @Nullable String letter,
        @Nullable String lastError,
        List<String> parked) {
    /** How far it has got. */
    public enum Status {
        AWAITING_PAYMENT,
        PAID,
        DONE,
        /** Nobody has paid it in time. */
        GIVEN_UP
    }

    /** Whether everything that follows the payment is done, or waits for a person. */
    public boolean settled() {
        return status == Status.DONE
                || status == Status.PAID && !parked.isEmpty() && ("SENT".equals(letter) || "REFUSED".equals(letter));
    }

    /** {@code 7904.81}. */
    public String rubles() {
        return String.format(Locale.ROOT, "%d.%02d", kopecks / 100, kopecks % 100);
    }
}
