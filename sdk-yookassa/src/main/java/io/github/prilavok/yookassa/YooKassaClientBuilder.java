package io.github.prilavok.yookassa;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.internal.DealReconciliation;
import io.github.prilavok.yookassa.internal.PaymentReconciliation;
import io.github.prilavok.yookassa.internal.Wiring;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link YooKassaClient}. Time-outs unless set: 10 s to connect, 40 s of silence, 90 s for a whole call. YooKassa takes
 * up to 30 s to decide: with less patience a payment may be made that you take for failed.
 */
public final class YooKassaClientBuilder extends ClientBuilder<YooKassaClientBuilder> {
    private @Nullable String shopId;
    private @Nullable String secretKey;

    YooKassaClientBuilder() {
        super("yookassa", Wiring.PRODUCTION, Wiring.CONNECT_TIMEOUT, Wiring.READ_TIMEOUT, Wiring.TIMEOUT);
    }

    @Override
    protected YooKassaClientBuilder self() {
        return this;
    }

    /**
     * The shop, from the merchant profile; required. A payout gateway's pair is another and does not work here.
     *
     * @param shopId its number
     * @param secretKey begins with {@code live_}, or with {@code test_} in a test shop
     */
    public YooKassaClientBuilder shop(String shopId, String secretKey) {
        Check.text("shopId", shopId, 50);
        Check.that(shopId.indexOf(':') < 0, "shopId has a colon; give the number alone, and the secret key apart");
        this.shopId = shopId;
        this.secretKey = Check.text("secretKey", secretKey, 200);
        return this;
    }

    /** @throws IllegalStateException if there is no shop */
    public YooKassaClient build() {
        if (shopId == null || secretKey == null) {
            throw new IllegalStateException("yookassa: the shop is missing; call shop(shopId, secretKey)");
        }
        Transport transport = Wiring.transport(transport(), Authorizer.basic(shopId, secretKey), secretKey);
        YooKassaClient client = new YooKassaClient(transport, shopId);
        DealReconciliation.register(transport, client.deals());
        PaymentReconciliation.register(transport, client.payments(), client.refunds(), client.receipts());
        return client;
    }
}
