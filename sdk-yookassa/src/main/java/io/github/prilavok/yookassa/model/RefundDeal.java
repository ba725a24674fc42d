package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a refund changes a Safe deal.
 *
 * @param id the deal; in answers only
 * @param refundSettlements what the seller's reward shrinks by
 */
public record RefundDeal(@Nullable String id, List<DealSettlement> refundSettlements) {
    public RefundDeal {
        refundSettlements = List.copyOf(refundSettlements);
    }

    public static RefundDeal payout(Money reward) {
        return new RefundDeal(null, List.of(DealSettlement.payout(reward)));
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
