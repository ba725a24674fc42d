package io.github.prilavok.sandbox.tinkoff;

import java.util.function.Consumer;

/**
 * The payer. A payment is named by its PaymentURL, by the link in its QR code or by its PaymentId; a card binding by
 * its PaymentURL or RequestKey. Every method throws {@link IllegalArgumentException} if the bank does not know what is
 * named, and {@link IllegalStateException} if nothing can be done with it any more. Safe for use by many threads.
 */
public final class Buyer {
    private final Payer payer;
    private final Consumer<Runnable> alone;

    Buyer(Payer payer, Consumer<Runnable> alone) {
        this.payer = payer;
        this.alone = alone;
    }

    /** Opens the payment page: FORM_SHOWED. */
    public void opens(String payment) {
        alone.accept(() -> payer.open(payer.payment(payment)));
    }

    /** Pays with {@link TestCard#OK}. */
    public void pays(String payment) {
        pays(payment, TestCard.OK);
    }

    /** Pays with a card; passes 3-D Secure if asked. A card that does not pay leaves the payment REJECTED. */
    public void pays(String payment, TestCard card) {
        alone.accept(() -> payer.pay(payer.payment(payment), card));
    }

    /** Pays by other means. */
    public void pays(String payment, Means means) {
        alone.accept(() -> payer.pay(payer.payment(payment), means));
    }

    /** Tries to pay without money, and gives up: REJECTED, error 1051. */
    public void declines(String payment) {
        alone.accept(() -> payer.decline(payer.payment(payment)));
    }

    /** Tries to pay without money, and may try again: AUTH_FAIL. */
    public void triesInVain(String payment) {
        alone.accept(() -> payer.failAttempt(payer.payment(payment)));
    }

    /** Lets the bank of an SBP payer refuse refunds of a payment from now on: error 3028. */
    public void refusesRefunds(String payment) {
        alone.accept(() -> payer.payment(payment).refuseRefunds());
    }

    /** Answers the issuer rightly, for a payment of the shop's own form; the shop must submit the answer yet. */
    public void passes3ds(String paymentId) {
        alone.accept(() -> payer.answer3ds(Long.parseLong(paymentId), true));
    }

    /** Answers the issuer wrongly, for a payment of the shop's own form; the shop must submit the answer yet. */
    public void fails3ds(String paymentId) {
        alone.accept(() -> payer.answer3ds(Long.parseLong(paymentId), false));
    }

    /** Binds a card. */
    public void binds(String binding, TestCard card) {
        alone.accept(() -> payer.bind(binding, card));
    }

    /** Gives a card that cannot be bound: REJECTED, error 1051. */
    public void bindsInVain(String binding) {
        alone.accept(() -> payer.bind(binding, null));
    }

    /** The kopecks that the payer sees reserved, for SubmitRandomAmount. */
    public int seesRandomAmount(String requestKey) {
        int[] amount = new int[1];
        alone.accept(() -> amount[0] = payer.randomAmount(requestKey));
        return amount[0];
    }

    /** Links a phone in a binding session of payouts. */
    public void linksPhone(String binding, String phone) {
        alone.accept(() -> payer.linkPhone(binding, phone));
    }

    /** Opens the link of an account for SBP, and has not agreed yet: PROCESSING. */
    public void opensAccountLink(String requestKey) {
        alone.accept(() -> payer.openAccountLink(requestKey));
    }

    /** Links an account for SBP: ACTIVE. */
    public void linksAccount(String requestKey) {
        alone.accept(() -> payer.linkAccount(requestKey, true));
    }

    /** Ends the link of an account: INACTIVE. */
    public void unlinksAccount(String requestKey) {
        alone.accept(() -> payer.linkAccount(requestKey, false));
    }

    /** Spends all the money of a linked account: charges get error 5060. */
    public void emptiesAccount(String accountToken) {
        alone.accept(() -> payer.accountError(accountToken, "5060"));
    }

    /** Spends all the money of a saved card: charges get error 1051. */
    public void emptiesCard(String rebillId) {
        alone.accept(() -> payer.cardError(rebillId, "1051"));
    }

    /** Puts money on a saved card again. */
    public void refillsCard(String rebillId) {
        alone.accept(() -> payer.cardError(rebillId, null));
    }
}
