package io.github.prilavok.yookassa.receipt;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import org.jspecify.annotations.Nullable;

/**
 * A sum by which a receipt was settled.
 *
 * @param type how
 * @param amount how much
 */
public record Settlement(
        @Nullable OpenEnum<SettlementType> type, @Nullable Money amount) {
    public static Settlement of(OpenEnum<SettlementType> type, Money amount) {
        return new Settlement(type, amount);
    }

    void check(String field) {
        Check.required(field + ".type", type);
        Check.positive(field + ".amount", amount);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
