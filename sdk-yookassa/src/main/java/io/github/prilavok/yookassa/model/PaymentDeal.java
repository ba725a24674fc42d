package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Safe deal that a payment belongs to.
 *
 * @param id the deal
 * @param settlements how the money is divided
 */
public record PaymentDeal(@Nullable String id, List<DealSettlement> settlements) {
    public PaymentDeal {
        settlements = List.copyOf(settlements);
    }

    /** Of this deal, with this reward for the seller. */
    public static PaymentDeal of(String dealId, Money reward) {
        return new PaymentDeal(dealId, List.of(DealSettlement.payout(reward)));
    }

    void check() {
        Check.text("deal.id", id, 50);
        DealSettlement.check("deal.settlements", settlements);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
