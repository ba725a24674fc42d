package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import org.jspecify.annotations.Nullable;

/**
 * The shop that a refund of a split payment is taken back from.
 *
 * @param accountId the shop
 * @param amount how much of it
 * @param platformFeeAmount your commission that is given back
 */
public record RefundSource(
        @Nullable String accountId,
        @Nullable Money amount,
        @Nullable Money platformFeeAmount) {
    void check() {
        Check.required("sources[].account_id", accountId);
        Check.positive("sources[].amount", amount);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
