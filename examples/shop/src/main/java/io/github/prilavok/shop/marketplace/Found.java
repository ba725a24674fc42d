package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment, a refund or a payout as YooKassa has told it, asked with the shop's own credentials.
 *
 * @param key the mark in its metadata; null if it has none, and then it is not the shop's
 * @param url where the payer pays, as long as that is awaited
 * @param reason why it was canceled
 * @param saved the payment method that the payer lets the shop keep
 */
record Found(
        String id,
        Status status,
        @Nullable Money amount,
        @Nullable String key,
        @Nullable String url,
        @Nullable String reason,
        @Nullable Saved saved) {
    enum Status {
        PENDING,
        SUCCEEDED,
        CANCELED
    }

    /** A payment method that can be charged again. */
    record Saved(String id, @Nullable String type, @Nullable String title) {}
}
