package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import java.security.cert.X509Certificate;
import java.time.Duration;

/**
 * Dolyami for one partner. Its credentials and statuses are not those of acquiring, and its money is in roubles.
 *
 * <pre>{@code
 * try (DolyamiClient dolyami = DolyamiClient.builder()
 *         .credentials(login, password)
 *         .clientCertificate(Path.of("open_api_cert.pem"), Path.of("private.key"), null)
 *         .build()) {
 *     OrderInfo order = dolyami.orders().createOrder(CreateOrder.of(Order.builder()
 *             .id("shop1_1042")
 *             .amount(Money.rubles("2999.80"))
 *             .addItems(Item.of("Кружка", 2, Money.rubles("1499.90")))
 *             .build())).execute();
 *     redirect(order.link());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DolyamiClient implements AutoCloseable {
    private static final Duration BETWEEN_READS = Duration.ofSeconds(5);
    private static final Duration LONGEST_CHECKOUT = Duration.ofMinutes(30);

    private final Transport transport;

    DolyamiClient(Transport transport) {
        this.transport = transport;
    }

    public static DolyamiClientBuilder builder() {
        return new DolyamiClientBuilder();
    }

    /** Orders, from their creation to their return. */
    public Orders orders() {
        return transport.create(Orders.class);
    }

    /**
     * The certificate that this client shows. It lasts a year and then every call fails: {@code getNotAfter()} belongs on a
     * dashboard.
     */
    public X509Certificate clientCertificate() {
        return transport.clientCertificate().orElseThrow();
    }

    /**
     * Reads the files of the client certificate again, after a new certificate was put in the place of the old one, which goes on
     * working until its own end. Calls on their way are not disturbed; connections that are opened from now on show the new one.
     *
     * @throws IllegalArgumentException if a file is missing, faulty or does not fit; the client goes on with what it had
     */
    public void reloadClientCertificate() {
        transport.reloadClientCertificate();
    }

    /**
     * Waits until the buyer is through: WAIT_FOR_COMMIT, when it is the shop's turn, or COMMITTED and later where autocommit was
     * quicker, or REJECTED or CANCELED. Reads every 5 seconds, later more rarely, for 30 minutes at most.
     *
     * @param orderId the shop's number
     */
    public Waiter<OrderInfo> readyToCommit(String orderId) {
        return until(orderId, OrderStatus.WAIT_FOR_COMMIT);
    }

    /**
     * Waits until an order is over: COMPLETED, REFUNDED, REJECTED or CANCELED. Reads every 5 seconds, later more rarely, for 30
     * minutes at most.
     *
     * @param orderId the shop's number
     */
    public Waiter<OrderInfo> orderFinished(String orderId) {
        return until(orderId, OrderStatus.COMPLETED);
    }

    private Waiter<OrderInfo> until(String orderId, OrderStatus least) {
        return Waiter.reading(() -> orders().getOrderInfo(orderId))
                .until(order -> order.state() == least
                        || order.state().terminal()
                        || order.state().canFollow(least))
                .every(BETWEEN_READS)
                .atMost(LONGEST_CHECKOUT);
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "DolyamiClient{certificate until "
                + clientCertificate().getNotAfter().toInstant() + '}';
    }
}
