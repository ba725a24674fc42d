package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;

/**
 * How the captured money of a Safe deal is divided.
 *
 * @param settlements one at least
 */
public record CaptureDeal(List<DealSettlement> settlements) {
    public CaptureDeal {
        DealSettlement.check("deal.settlements", settlements);
        settlements = List.copyOf(settlements);
    }

    public static CaptureDeal payout(Money reward) {
        return new CaptureDeal(List.of(DealSettlement.payout(reward)));
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
