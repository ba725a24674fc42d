package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the receipt is paid. Without it the whole sum counts as electronic. What is paid with bonuses stands as
 * {@code advancePayment}; the lines keep their full prices.
 *
 * @param electronic by card, SBP and the like; required, and equal to the amount of the payment itself
 * @param cash in cash
 * @param advancePayment with an advance made before, or bonuses
 * @param credit on credit
 * @param provision in kind
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record Payments(
        @Nullable Money electronic,
        @Nullable Money cash,
        @Nullable Money advancePayment,
        @Nullable Money credit,
        @Nullable Money provision,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Payments {
        extra = Extra.copy(extra);
    }

    public static PaymentsBuilder builder() {
        return PaymentsBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaymentsBuilder toBuilder() {
        return PaymentsBuilder.builder(this);
    }

    /** Paid electronically as a whole. */
    public static Payments electronic(Money amount) {
        return builder().electronic(amount).build();
    }

    /** The sum of all kinds; zero if there are none. */
    public Money total() {
        Money total = Money.kopecks(0);
        for (Money part : new @Nullable Money[] {electronic, cash, advancePayment, credit, provision}) {
            if (part != null) {
                total = total.plus(part);
            }
        }
        return total;
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
