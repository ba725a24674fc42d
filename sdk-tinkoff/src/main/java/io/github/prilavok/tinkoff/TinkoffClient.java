package io.github.prilavok.tinkoff;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;

/**
 * T-Bank's internet acquiring for one terminal.
 *
 * <pre>{@code
 * try (TinkoffClient tinkoff = TinkoffClient.builder()
 *         .terminal("1700000000001DEMO", password)
 *         .trust(Path.of("russian-trusted-root-ca.pem"))
 *         .build()) {
 *     Payment payment = tinkoff.payments().init(Init.builder()
 *             .orderId("order-42")
 *             .amount(Money.rubles("1299.00"))
 *             .build()).execute();
 *     redirect(payment.paymentUrl());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Each further terminal is a client of its own; they may share an HTTP client.
 */
public final class TinkoffClient implements AutoCloseable {
    private final Transport transport;
    private final String terminalKey;
    private final TinkoffNotifications notifications;

    TinkoffClient(Transport transport, String terminalKey, TinkoffNotifications notifications) {
        this.transport = transport;
        this.terminalKey = terminalKey;
        this.notifications = notifications;
    }

    public static TinkoffClientBuilder builder() {
        return new TinkoffClientBuilder();
    }

    /** Payments, from their creation to their refund. */
    public Payments payments() {
        return transport.create(Payments.class);
    }

    /** Customers whose cards the bank keeps. */
    public Customers customers() {
        return transport.create(Customers.class);
    }

    /** Cards that the bank keeps. */
    public Cards cards() {
        return transport.create(Cards.class);
    }

    /** Payments by SBP. */
    public Sbp sbp() {
        return transport.create(Sbp.class);
    }

    /** T-Pay, SberPay, Mir Pay, Alfa Pay. */
    public Wallets wallets() {
        return transport.create(Wallets.class);
    }

    /** Payments on the shop's own form; PCI DSS. */
    public OwnForm ownForm() {
        return transport.create(OwnForm.class);
    }

    /** Deals of a marketplace. */
    public Deals deals() {
        return transport.create(Deals.class);
    }

    /**
     * Receives this terminal's notifications. Where several terminals report to one URL, or only notifications are received,
     * see {@link TinkoffNotifications#of}.
     */
    public TinkoffNotifications notifications() {
        return notifications;
    }

    /** The terminal that this client works with. */
    public String terminalKey() {
        return terminalKey;
    }

    /**
     * Waits until a payment is over: paid, paid back, or not paid for good. Money that is only held does not end the
     * waiting; for a payment in two stages say what does.
     *
     * <pre>{@code
     * tinkoff.paymentFinished(id).atMost(Duration.ofMinutes(10)).await();
     *
     * tinkoff.paymentFinished(id)
     *         .until(p -> p.status().isAny(AUTHORIZED, REJECTED))
     *         .awaitAsync();
     * }</pre>
     *
     * @param paymentId the bank's number of the payment
     */
    public Waiter<Payment> paymentFinished(String paymentId) {
        return Waiter.reading(() -> payments().getState(paymentId))
                .until(payment ->
                        payment.status() != null && payment.status().value().isFinal());
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "TinkoffClient{" + terminalKey + '}';
    }
}
