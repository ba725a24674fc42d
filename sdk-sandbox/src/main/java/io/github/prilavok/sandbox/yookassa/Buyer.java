package io.github.prilavok.sandbox.yookassa;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The payer. A payment or a binding is named by its id, its confirmation_url, its confirmation_token or its
 * confirmation_data. Every method throws {@link IllegalArgumentException} if YooKassa does not know what is named, and
 * {@link IllegalStateException} if nothing can be done with it any more. Safe for use by many threads.
 */
public final class Buyer {
    private final Payer payer;
    private final Acquirer acquirer;
    private final Invoices invoices;
    private final Consumer<Runnable> alone;

    Buyer(Payer payer, Acquirer acquirer, Invoices invoices, Consumer<Runnable> alone) {
        this.payer = payer;
        this.acquirer = acquirer;
        this.invoices = invoices;
        this.alone = alone;
    }

    /**
     * Pays: with the card that the shop sent, passing 3-D Secure; by the method that the shop chose; or, with a free
     * choice, with {@link TestCard#MASTERCARD}. What the card comes to becomes of the payment.
     */
    public void pays(String payment) {
        alone.accept(() -> payer.pay(payer.payment(payment)));
    }

    /** Pays with a card; passes 3-D Secure if asked. A card that does not pay cancels the payment. */
    public void paysWith(String payment, TestCard card) {
        alone.accept(() -> payer.pay(payer.payment(payment), Means.card(card)));
    }

    /**
     * Pays by another method.
     *
     * @param type YooKassa's name, such as {@code sbp}, or any other, as if YooKassa had brought a new method in
     */
    public void paysBy(String payment, String type) {
        alone.accept(() -> payer.pay(payer.payment(payment), Means.of(type)));
    }

    /** Is declined by the issuer for want of money: canceled, {@code insufficient_funds}. */
    public void declines(String payment) {
        declines(payment, "insufficient_funds");
    }

    /** Is declined by the issuer: canceled with this reason. */
    public void declines(String payment, String reason) {
        alone.accept(() -> payer.decline(payer.payment(payment), "payment_network", reason));
    }

    /** Is declined by YooKassa itself: canceled with this reason. */
    public void isDeclinedByYooMoney(String payment, String reason) {
        alone.accept(() -> payer.decline(payer.payment(payment), "yoo_money", reason));
    }

    /** Tries to pay without money, stays on the page and may try again: the payment is still pending. */
    public void triesInVain(String payment) {
        alone.accept(() -> payer.requirePending(payer.payment(payment)));
    }

    /** Gives a card to the shop's own form: the payment_token that the widget would make of it. */
    public String tokenOf(TestCard card) {
        String[] token = new String[1];
        alone.accept(() -> token[0] = acquirer.token(card));
        return token[0];
    }

    /** Withdraws the consent to charge a saved method: charges are canceled, {@code permission_revoked}. */
    public void revokes(String paymentMethodId) {
        refuses(paymentMethodId, new Cancellation("yoo_money", "permission_revoked"));
    }

    /** Lets charges of a saved method be canceled with a reason of the issuer's. */
    public void refusesCharges(String paymentMethodId, String reason) {
        refuses(paymentMethodId, new Cancellation("payment_network", reason));
    }

    /** Lets charges of a saved method pass again. */
    public void allowsCharges(String paymentMethodId) {
        refuses(paymentMethodId, null);
    }

    private void refuses(String paymentMethodId, @Nullable Cancellation cancellation) {
        alone.accept(() -> payer.method(paymentMethodId).refuse(cancellation));
    }

    /** Binds an account or, with {@link TestCard#MASTERCARD}, a card. */
    public void binds(String paymentMethod) {
        alone.accept(() -> {
            SavedMethod method = payer.method(paymentMethod);
            payer.bind(method, method.means());
        });
    }

    /** Binds a card; one that does not pay cannot be bound. */
    public void binds(String paymentMethod, TestCard card) {
        alone.accept(() -> payer.bind(payer.method(paymentMethod), Means.card(card)));
    }

    /** Does not agree to a binding: inactive. */
    public void bindsInVain(String paymentMethod) {
        alone.accept(() -> payer.bind(payer.method(paymentMethod), null));
    }

    /**
     * Agrees to pay an invoice.
     *
     * @param invoice its id or its url
     * @return the id of the payment, which is to be paid yet
     */
    public String opensInvoice(String invoice) {
        String[] payment = new String[1];
        alone.accept(() -> payment[0] = invoices.open(invoices.known(invoice)).id());
        return payment[0];
    }

    /** Pays an invoice with {@link TestCard#MASTERCARD}. */
    public void paysInvoice(String invoice) {
        alone.accept(() -> payer.pay(invoices.open(invoices.known(invoice))));
    }
}
