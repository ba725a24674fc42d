package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.Waiter;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.Deals;
import io.github.prilavok.yookassa.PaymentMethods;
import io.github.prilavok.yookassa.Payments;
import io.github.prilavok.yookassa.Receipts;
import io.github.prilavok.yookassa.Refunds;
import io.github.prilavok.yookassa.Settings;
import io.github.prilavok.yookassa.model.Payment;
import io.github.prilavok.yookassa.model.Refund;

/**
 * Somebody's shop at YooKassa, by the token that its owner gave to a partner's application. Has subscriptions to notifications,
 * which a shop's own credentials do not have, and no invoices, which take nothing but these. What the token may do depends
 * on the rights that the application was registered with.
 *
 * <pre>{@code
 * try (YooKassaPartnerClient shop = YooKassaPartnerClient.builder().token(token).build()) {
 *     shop.webhooks().createWebhook(NotificationEvent.PAYMENT_SUCCEEDED, "https://partner.example/hooks/7").execute();
 * }
 * }</pre>
 *
 * <p>One client for each shop; give them one {@code httpClient} to share. Immutable and safe for use by many threads.
 */
public final class YooKassaPartnerClient implements AutoCloseable {
    private final Transport transport;

    YooKassaPartnerClient(Transport transport) {
        this.transport = transport;
    }

    public static YooKassaPartnerClientBuilder builder() {
        return new YooKassaPartnerClientBuilder();
    }

    /** Payments, from their creation to their end. {@code incomeAmount} needs the right {@code get_fees}. */
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

    /** Safe deals. */
    public Deals deals() {
        return transport.create(Deals.class);
    }

    /** Subscriptions to notifications. */
    public Webhooks webhooks() {
        return transport.create(Webhooks.class);
    }

    /** The shop's settings. */
    public Settings settings() {
        return transport.create(Settings.class);
    }

    /**
     * Waits until a payment is paid or canceled. Money that is only held does not end the waiting. Unless told otherwise it
     * reads every 3 seconds, later more rarely, and gives up after 5 minutes.
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

    /** Without the token. */
    @Override
    public String toString() {
        return "YooKassaPartnerClient";
    }
}
