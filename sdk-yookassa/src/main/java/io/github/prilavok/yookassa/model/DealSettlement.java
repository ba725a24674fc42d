package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a Safe deal's money is divided.
 *
 * @param type whom it goes to
 * @param amount in a payment: the seller's reward. In a refund: what the reward shrinks by, at most the refund
 */
public record DealSettlement(
        @Nullable OpenEnum<DealSettlementType> type,
        @Nullable Money amount) {
    /** The seller's part. */
    public static DealSettlement payout(Money amount) {
        return new DealSettlement(DealSettlementType.PAYOUT, amount);
    }

    static void check(String field, List<DealSettlement> settlements) {
        Check.that(!settlements.isEmpty(), field + " is empty; say what the seller gets");
        for (DealSettlement one : settlements) {
            Check.required(field + "[].type", one.type());
            Check.that(
                    !Check.required(field + "[].amount", one.amount()).isNegative(),
                    field + "[].amount must not be negative");
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
