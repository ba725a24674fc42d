package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.Settings;
import java.time.Duration;

/**
 * One payout gateway at YooKassa. Its credentials are not the shop's: what needs the one kind cannot be had from a client with
 * the other.
 *
 * <pre>{@code
 * try (YooKassaPayoutsClient gateway = YooKassaPayoutsClient.builder().gateway("500123", secretKey).build()) {
 *     Payout payout = gateway.payouts()
 *             .createPayout(CreatePayout.bySbp(Money.rubles("320.00"), "79000000000", "100000000111").toBuilder()
 *                     .metadata(Map.of("payout_request", "37"))
 *                     .build())
 *             .with(RequestOptions.idempotencyKey("payout-37"))
 *             .execute();
 *     gateway.payoutFinished(payout.id()).awaitAsync();
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class YooKassaPayoutsClient implements AutoCloseable {
    private static final Duration BETWEEN_READS = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Transport transport;
    private final String agentId;

    YooKassaPayoutsClient(Transport transport, String agentId) {
        this.transport = transport;
        this.agentId = agentId;
    }

    public static YooKassaPayoutsClientBuilder builder() {
        return new YooKassaPayoutsClientBuilder();
    }

    /** Payouts. */
    public Payouts payouts() {
        return transport.create(Payouts.class);
    }

    /** The banks that take payouts by SBP. */
    public SbpBanks sbpBanks() {
        return transport.create(SbpBanks.class);
    }

    /** Personal data of recipients. */
    public Recipients recipients() {
        return transport.create(Recipients.class);
    }

    /** The gateway's settings, its balance among them. */
    public Settings settings() {
        return transport.create(Settings.class);
    }

    /** The gateway that this client works with. */
    public String agentId() {
        return agentId;
    }

    /** Waits until a payout is made or canceled: reads every 10 seconds, later more rarely, for an hour at most. */
    public Waiter<Payout> payoutFinished(String payoutId) {
        return Waiter.reading(() -> payouts().getPayout(payoutId))
                .until(Payout::finished)
                .every(BETWEEN_READS)
                .atMost(LONGEST_WAIT);
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the secret key. */
    @Override
    public String toString() {
        return "YooKassaPayoutsClient{" + agentId + '}';
    }
}
