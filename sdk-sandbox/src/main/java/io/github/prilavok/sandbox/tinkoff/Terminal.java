package io.github.prilavok.sandbox.tinkoff;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A terminal and what its owner, or the bank's support, has set for it. Every setter takes effect for the payments
 * that are made afterwards. Safe for use by many threads.
 */
public final class Terminal {
    private final String key;
    private final String password;
    private final boolean payouts;
    private volatile boolean twoStage;
    private volatile @Nullable URI notificationUrl;
    private volatile @Nullable String successUrl;
    private volatile @Nullable String failUrl;
    private volatile boolean receiptRequired;
    private volatile boolean chargeAllowed = true;
    private volatile boolean sbpAllowed = true;
    private volatile boolean uniqueOrders;
    private volatile boolean ownForm;
    private volatile boolean aft;
    private volatile boolean reportsExpiry;
    private volatile boolean dataAsText;
    private volatile boolean signatureRequired = true;
    private volatile PayoutCourse payoutCourse = PayoutCourse.COMPLETES;
    private volatile Duration redirectTimeout = Duration.ofHours(24);
    private final AtomicLong balance = new AtomicLong(100_000_000_00L);

    Terminal(String key, String password, boolean payouts) {
        this.key = key;
        this.password = password;
        this.payouts = payouts;
    }

    /** The TerminalKey. */
    public String key() {
        return key;
    }

    /** The password that tokens are made with. */
    public String password() {
        return password;
    }

    /** Whether this is a terminal of mass payouts (e2c) and not of acquiring. */
    public boolean payouts() {
        return payouts;
    }

    /** Whether payments are held first and confirmed later, where PayType does not say. False at first. */
    public Terminal twoStage(boolean twoStage) {
        this.twoStage = twoStage;
        return this;
    }

    /** Where notifications go; of payments only those whose Init named no URL. None at first. */
    public Terminal notificationUrl(@Nullable URI url) {
        this.notificationUrl = url;
        return this;
    }

    /** Where the payer returns to after success, with the bank's placeholders such as {@code ${OrderId}}. */
    public Terminal successUrl(@Nullable String url) {
        this.successUrl = url;
        return this;
    }

    /** Where the payer returns to after a failure, with the bank's placeholders such as {@code ${ErrorCode}}. */
    public Terminal failUrl(@Nullable String url) {
        this.failUrl = url;
        return this;
    }

    /** Whether the terminal has a cash register, so that Init without Receipt gets error 309. False at first. */
    public Terminal receiptRequired(boolean required) {
        this.receiptRequired = required;
        return this;
    }

    /** Whether Charge is enabled; error 10 if not. True at first. */
    public Terminal chargeAllowed(boolean allowed) {
        this.chargeAllowed = allowed;
        return this;
    }

    /** Whether SBP is enabled; error 3001 if not. True at first. */
    public Terminal sbpAllowed(boolean allowed) {
        this.sbpAllowed = allowed;
        return this;
    }

    /** Whether a second Init with the same OrderId gets error 20. False at first: sources disagree. */
    public Terminal uniqueOrders(boolean unique) {
        this.uniqueOrders = unique;
        return this;
    }

    /** Whether the shop has a payment form of its own (PCI DSS), so that Init answers no PaymentURL. False at first. */
    public Terminal ownForm(boolean ownForm) {
        this.ownForm = ownForm;
        return this;
    }

    /** Whether this is an AFT terminal and not an ECOM one, which matters for OperationInitiatorType. */
    public Terminal aft(boolean aft) {
        this.aft = aft;
        return this;
    }

    /** Whether DEADLINE_EXPIRED is notified, as the bank's support sets on request. False at first. */
    public Terminal reportsExpiry(boolean reports) {
        this.reportsExpiry = reports;
        return this;
    }

    /** Whether notifications carry DATA as a (signed) string in place of the object Data. False at first. */
    public Terminal dataAsText(boolean asText) {
        this.dataAsText = asText;
        return this;
    }

    /** Whether payout requests need the signature of a certificate in place of Token. True at first. */
    public Terminal signatureRequired(boolean required) {
        this.signatureRequired = required;
        return this;
    }

    /** What becomes of payouts to cards and partners. {@link PayoutCourse#COMPLETES} at first. */
    public Terminal payoutCourse(PayoutCourse course) {
        this.payoutCourse = course;
        return this;
    }

    /** How long a payment can be paid if Init gives no RedirectDueDate. 24 hours at first. */
    public Terminal redirectTimeout(Duration timeout) {
        this.redirectTimeout = timeout;
        return this;
    }

    /** The kopecks that can be paid out. 100 million roubles at first. */
    public Terminal balance(long kopecks) {
        this.balance.set(kopecks);
        return this;
    }

    /** The kopecks that can still be paid out. */
    public long balance() {
        return balance.get();
    }

    void paidOut(long kopecks) {
        balance.addAndGet(-kopecks);
    }

    boolean twoStage() {
        return twoStage;
    }

    @Nullable
    URI notificationUrl() {
        return notificationUrl;
    }

    @Nullable
    String successUrl() {
        return successUrl;
    }

    @Nullable
    String failUrl() {
        return failUrl;
    }

    boolean receiptRequired() {
        return receiptRequired;
    }

    boolean chargeAllowed() {
        return chargeAllowed;
    }

    boolean sbpAllowed() {
        return sbpAllowed;
    }

    boolean uniqueOrders() {
        return uniqueOrders;
    }

    boolean ownForm() {
        return ownForm;
    }

    boolean aft() {
        return aft;
    }

    boolean reportsExpiry() {
        return reportsExpiry;
    }

    boolean dataAsText() {
        return dataAsText;
    }

    boolean signatureRequired() {
        return signatureRequired;
    }

    PayoutCourse payoutCourse() {
        return payoutCourse;
    }

    Duration redirectTimeout() {
        return redirectTimeout;
    }

    /** Shows the key alone. */
    @Override
    public String toString() {
        return "Terminal " + key;
    }
}
