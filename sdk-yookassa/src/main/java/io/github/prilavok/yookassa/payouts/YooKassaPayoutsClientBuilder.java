package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.internal.Authorizer;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.internal.Wiring;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link YooKassaPayoutsClient}. Time-outs unless set: 10 s to connect, 40 s of silence, 90 s for a whole call. YooKassa
 * takes up to 30 s to decide: with less patience a payout may be made that you take for failed.
 */
public final class YooKassaPayoutsClientBuilder extends ClientBuilder<YooKassaPayoutsClientBuilder> {
    private @Nullable String agentId;
    private @Nullable String secretKey;
    private Duration settleTime = Duration.ofHours(1);

    YooKassaPayoutsClientBuilder() {
        super("yookassa", Wiring.PRODUCTION, Wiring.CONNECT_TIMEOUT, Wiring.READ_TIMEOUT, Wiring.TIMEOUT);
    }

    @Override
    protected YooKassaPayoutsClientBuilder self() {
        return this;
    }

    /**
     * The payout gateway, from the merchant profile; required.
     *
     * <p>For payouts out of a Safe deal it depends on the platform whether YooKassa wants the gateway's pair or the shop's, and
     * its documents do not say when which: whatever pair it gave you for them goes here.
     *
     * @param agentId its number
     * @param secretKey begins with {@code live_}, or with {@code test_} in a test gateway
     */
    public YooKassaPayoutsClientBuilder gateway(String agentId, String secretKey) {
        Check.text("agentId", agentId, 50);
        Check.that(agentId.indexOf(':') < 0, "agentId has a colon; give the number alone, and the secret key apart");
        this.agentId = agentId;
        this.secretKey = Check.text("secretKey", secretKey, 200);
        return this;
    }

    /**
     * How long after a lost request its payout has to be found by nobody before the reconciliation says that it was not
     * made. Default 1 hour: YooKassa does not document how soon a new payout can be searched for.
     */
    public YooKassaPayoutsClientBuilder settleTime(Duration settleTime) {
        Check.that(!settleTime.isNegative(), "settleTime must not be negative");
        this.settleTime = settleTime;
        return this;
    }

    /** @throws IllegalStateException if there is no gateway */
    public YooKassaPayoutsClient build() {
        if (agentId == null || secretKey == null) {
            throw new IllegalStateException("yookassa: the gateway is missing; call gateway(agentId, secretKey)");
        }
        Transport transport = Wiring.transport(transport(), Authorizer.basic(agentId, secretKey), secretKey);
        YooKassaPayoutsClient client = new YooKassaPayoutsClient(transport, agentId);
        new PayoutReconciliation(client.payouts(), settleTime).register(transport);
        return client;
    }
}
