package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The invoices and what becomes of them. */
final class Invoices {
    private static final Cancellation EXPIRED = new Cancellation("yoo_money", "invoice_expired");

    private final Timing timing;
    private final Acquirer acquirer;
    private final Supplier<String> origin;
    private final Shelf<Invoice> invoices = new Shelf<>("Invoice", "invoice_id");

    Invoices(Timing timing, Acquirer acquirer, Supplier<String> origin) {
        this.timing = timing;
        this.acquirer = acquirer;
        this.origin = origin;
        acquirer.watch(this::paymentChanged);
    }

    @Nullable
    Invoice find(String id) {
        return invoices.find(id);
    }

    /** By id or url. */
    Invoice known(String named) {
        return invoices.known("in-" + Ids.in(named));
    }

    Invoice of(Account owner, String id) {
        return invoices.of(owner, id);
    }

    Invoice create(YooKassaShop shop, ObjectNode request, BigDecimal amount, Instant expiresAt) {
        String id = Ids.invoice();
        String url = origin.get() + Pages.INVOICE + '/' + id;
        Invoice invoice = new Invoice(id, shop, request, amount, timing.now(), expiresAt, url);
        invoices.put(invoice);
        timing.later(Duration.between(timing.now(), expiresAt), () -> {
            if (invoice.pending()) {
                invoice.cancel(EXPIRED);
            }
        });
        return invoice;
    }

    /** The payer presses the button on the invoice: there is a payment, until it is paid or the payer gives up. */
    Payment open(Invoice invoice) {
        if (!invoice.pending()) {
            throw new IllegalStateException("Invoice " + invoice.id() + " is " + invoice.status());
        }
        Payment known = invoice.payment();
        if (known != null && known.is(Payment.PENDING)) {
            return known;
        }
        ObjectNode request = ((ObjectNode) invoice.request().path("payment_data")).deepCopy();
        if (!request.has("metadata") && invoice.request().has("metadata")) {
            request.set("metadata", invoice.request().path("metadata").deepCopy());
        }
        Payment payment = acquirer.create(invoice.shop(), request, invoice.amount());
        payment.invoiceId(invoice.id());
        invoice.payment(payment);
        return payment;
    }

    /** By hand, in the profile. */
    void cancel(Invoice invoice) {
        if (!invoice.pending()) {
            throw new IllegalStateException("Invoice " + invoice.id() + " is " + invoice.status());
        }
        invoice.cancel(new Cancellation("merchant", "invoice_canceled"));
    }

    private void paymentChanged(Payment payment) {
        String id = payment.invoiceId();
        Invoice invoice = id == null ? null : invoices.find(id);
        if (invoice == null || invoice.status().equals(Payment.CANCELED)) {
            return;
        }
        if (payment.is(Payment.HELD) || payment.is(Payment.SUCCEEDED)) {
            invoice.succeed();
        } else if (payment.is(Payment.CANCELED) && invoice.status().equals(Payment.SUCCEEDED)) {
            Cancellation why = payment.cancellation();
            invoice.cancel(
                    why != null && why.reason().equals("expired_on_capture")
                            ? new Cancellation("merchant", "payment_expired_on_capture")
                            : new Cancellation("merchant", "payment_canceled"));
        }
    }
}
