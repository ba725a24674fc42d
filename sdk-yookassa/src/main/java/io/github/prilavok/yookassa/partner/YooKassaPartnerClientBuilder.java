package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.internal.DealReconciliation;
import io.github.prilavok.yookassa.internal.PaymentReconciliation;
import io.github.prilavok.yookassa.internal.Wiring;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link YooKassaPartnerClient}. Time-outs unless set: 10 s to connect, 40 s of silence, 90 s for a whole call. YooKassa
 * takes up to 30 s to decide: with less patience a payment may be made that you take for failed.
 */
public final class YooKassaPartnerClientBuilder extends ClientBuilder<YooKassaPartnerClientBuilder> {
    private static final int MAX_TOKEN = 512;

    private @Nullable String token;

    YooKassaPartnerClientBuilder() {
        super("yookassa", Wiring.PRODUCTION, Wiring.CONNECT_TIMEOUT, Wiring.READ_TIMEOUT, Wiring.TIMEOUT);
    }

    @Override
    protected YooKassaPartnerClientBuilder self() {
        return this;
    }

    /** The token that the shop's owner gave, see {@link YooKassaOAuth}; required. */
    public YooKassaPartnerClientBuilder token(String token) {
        this.token = Check.text("token", token, MAX_TOKEN);
        return this;
    }

    /** @throws IllegalStateException if there is no token */
    public YooKassaPartnerClient build() {
        if (token == null) {
            throw new IllegalStateException("yookassa: the token is missing; call token(…)");
        }
        Transport transport =
                Wiring.transport(transport(), Authorizer.bearer(token), PartnerRedaction.RULES.hiding(token));
        YooKassaPartnerClient client = new YooKassaPartnerClient(transport);
        PaymentReconciliation.register(transport, client.payments(), client.refunds(), client.receipts());
        DealReconciliation.register(transport, client.deals());
        WebhookReconciliation.register(transport, client.webhooks());
        return client;
    }
}
