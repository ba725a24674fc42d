package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * T-Bank's payouts from one terminal, whose key ends in {@code E2C}.
 *
 * <pre>{@code
 * try (TinkoffPayoutsClient payouts = TinkoffPayoutsClient.builder()
 *         .terminal("1700000000001E2C")
 *         .signer(PayoutSigner.rsa(certificate, key, null))
 *         .trust(Path.of("russian-trusted-root-ca.pem"))
 *         .build()) {
 *     Payout payout = payouts.payouts()
 *             .init(PayoutInit.toCard("payout-7", Money.rubles("1500.00"), cardId))
 *             .execute();
 *     store(payout.paymentId());
 *     payouts.payouts().payment(payout.paymentId()).execute();
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TinkoffPayoutsClient implements AutoCloseable {
    private static final Duration BETWEEN_READS = Duration.ofSeconds(15);
    private static final Duration LONGEST_CHECK = Duration.ofMinutes(65);

    private final Transport transport;
    private final String terminalKey;
    private final @Nullable TinkoffNotifications notifications;
    private final Duration settleTime;

    TinkoffPayoutsClient(
            Transport transport,
            String terminalKey,
            @Nullable TinkoffNotifications notifications,
            Duration settleTime) {
        this.settleTime = settleTime;
        this.notifications = notifications;
        this.transport = transport;
        this.terminalKey = terminalKey;
    }

    public static TinkoffPayoutsClientBuilder builder() {
        return new TinkoffPayoutsClientBuilder();
    }

    /** Payouts, from their creation to their cancellation. */
    public Payouts payouts() {
        return transport.create(Payouts.class);
    }

    /** Recipients whose cards the bank keeps. */
    public PayoutCustomers customers() {
        return transport.create(PayoutCustomers.class);
    }

    /** Cards that payouts go to. */
    public PayoutCards cards() {
        return transport.create(PayoutCards.class);
    }

    /** Certificates that signatures are known by. */
    public Certificates certificates() {
        return transport.create(Certificates.class);
    }

    /**
     * Receives what the bank reports of this terminal: bound cards, linked accounts. The bank signs it with the terminal's
     * password, whatever signs the requests.
     *
     * @throws IllegalStateException if the client was made without the password
     */
    public TinkoffNotifications notifications() {
        if (notifications == null) {
            throw new IllegalStateException(
                    "notifications are signed with the terminal's password; call password(…) when the client is made");
        }
        return notifications;
    }

    /** The terminal that this client works with. */
    public String terminalKey() {
        return terminalKey;
    }

    /**
     * Waits until a payout that was sent on its way is over: COMPLETED, REJECTED, or CHECKED again, which after
     * CREDIT_CHECKING means that it was not paid and may be paid anew. One that was CHECKED all the time may have its payment
     * still on the way: that counts only once the settle time has passed since this call. Reads every 15 seconds, later more
     * rarely, for 65 minutes at most.
     *
     * @param paymentId the bank's number of the payout
     */
    public Waiter<Payout> payoutFinished(String paymentId) {
        return Waiter.reading(() -> payouts().getState(paymentId))
                .until(new PayoutEnd(transport.clock(), settleTime))
                .every(BETWEEN_READS)
                .atMost(LONGEST_CHECK);
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "TinkoffPayoutsClient{" + terminalKey + '}';
    }
}
