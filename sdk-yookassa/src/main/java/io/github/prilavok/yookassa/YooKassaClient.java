package io.github.prilavok.yookassa;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.Refund;

/**
 * One shop at YooKassa.
 *
 * <pre>{@code
 * try (YooKassaClient yookassa = YooKassaClient.builder().shop("100500", secretKey).build()) {
 *     Payment payment = yookassa.payments().createPayment(CreatePayment.oneStage(Money.rubles("1490.00"))
 *             .confirmation(ConfirmationData.redirect("https://shop.example/orders/A-42"))
 *             .description("Заказ A-42")
 *             .metadata(Map.of("order_id", "A-42"))
 *             .build()).with(RequestOptions.idempotencyKey("order-A-42")).execute();
 *     redirect(payment.confirmationUrl());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. Whether real money moves is decided by the credentials: a test shop has its
 * own. Payouts have credentials of their own too, and a client of their own.
 */
public final class YooKassaClient implements AutoCloseable {
    private final Transport transport;
    private final String shopId;

    YooKassaClient(Transport transport, String shopId) {
        this.transport = transport;
        this.shopId = shopId;
    }

    public static YooKassaClientBuilder builder() {
        return new YooKassaClientBuilder();
    }

    /** Payments, from their creation to their end. */
    public Payments payments() {
        return transport.create(Payments.class);
    }

    /** Payment methods that are saved without a payment. */
    public PaymentMethods paymentMethods() {
        return transport.create(PaymentMethods.class);
    }

    /** Refunds. */
    public Refunds refunds() {
        return transport.create(Refunds.class);
    }

    /** Receipts that are made apart from the payment. */
    public Receipts receipts() {
        return transport.create(Receipts.class);
    }

    /** Invoices. */
    public Invoices invoices() {
        return transport.create(Invoices.class);
    }

    /** Safe deals. */
    public Deals deals() {
        return transport.create(Deals.class);
    }

    /** The shop's settings. */
    public Settings settings() {
        return transport.create(Settings.class);
    }

    /** The shop that this client works with. */
    public String shopId() {
        return shopId;
    }

    /**
     * Waits until a payment is paid or canceled. Money that is only held does not end the waiting; for a payment in two stages
     * say what does. Unless told otherwise it reads every 3 seconds, later more rarely, and gives up after 5 minutes.
     *
     * <pre>{@code
     * yookassa.paymentFinished(id).until(p -> p.finished() || p.waitingForCapture()).awaitAsync();
     * }</pre>
     */
    public Waiter<Payment> paymentFinished(String paymentId) {
        return Waiter.reading(() -> payments().getPayment(paymentId)).until(Payment::finished);
    }

    /**
     * Waits until a refund is paid back or canceled: YooKassa sends no notification of the latter. Unless told otherwise it
     * reads every 3 seconds, later more rarely, and gives up after 5 minutes.
     */
    public Waiter<Refund> refundFinished(String refundId) {
        return Waiter.reading(() -> refunds().getRefund(refundId)).until(Refund::finished);
    }

    /** Ends calls in flight and, unless they are shared, the connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Without the secret key. */
    @Override
    public String toString() {
        return "YooKassaClient{" + shopId + '}';
    }
}
