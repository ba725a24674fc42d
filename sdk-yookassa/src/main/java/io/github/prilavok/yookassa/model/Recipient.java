package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.internal.Check;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;

/**
 * The sub-account that is paid.
 *
 * @param gatewayId its number
 */
public record Recipient(String gatewayId) {
    public Recipient {
        Check.text("gateway_id", gatewayId, 100);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
