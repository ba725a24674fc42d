package io.github.prilavok.sandbox.yookassa;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * YooKassa on loopback: payments in one and two stages, refunds, receipts, saved methods, invoices, Safe deals, payouts
 * and partner access, as strict as the real one.
 *
 * <pre>{@code
 * yookassa.shop().notificationUrl(URI.create("http://127.0.0.1:8080/hook"));
 * // the shop makes a payment, and then
 * yookassa.buyer().pays(confirmationUrl);
 * yookassa.ledger().charged(paymentId);
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class YooKassaSandbox extends ProviderSandbox {
    /** The shopId of the shop that is there from the start. */
    public static final String SHOP_ID = "100500";
    /** Its secret key. */
    public static final String SHOP_SECRET = "test_PrilavokSandboxShop0000000000000000001";
    /** The agentId of the payout gateway that is there from the start. */
    public static final String AGENT_ID = "500123";
    /** Its secret key. */
    public static final String AGENT_SECRET = "test_PrilavokSandboxGate0000000000000000001";
    /** The client_id of the partner's application that is there from the start. */
    public static final String CLIENT_ID = "prilavoksandboxclient00000000001";
    /** Its client_secret. */
    public static final String CLIENT_SECRET = "prilavokSandboxPartner-0000000000000001";

    private final YooKassaLedger ledger;
    private final Timing timing;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Idempotence idempotence;
    private final Subscriptions subscriptions;
    private final Register register;
    private final Acquirer acquirer;
    private final Refunds refunds;
    private final Deals deals;
    private final Invoices invoices;
    private final Payouts payouts;
    private final Shelf<PersonalData> people = new Shelf<>("Personal data", "personal_data_id");
    private final Payer payer;
    private final Buyer buyer;
    private final YooKassaShop shop;
    private final PayoutGateway gateway;
    private final OauthApp app = new OauthApp(CLIENT_ID, CLIENT_SECRET);
    private final HttpClient forger = HttpClient.newHttpClient();

    private YooKassaSandbox(SandboxClock clock, YooKassaLedger ledger) {
        super("yookassa", clock, ledger, new YooKassaWebhookPolicy());
        this.ledger = ledger;
        this.timing = new Timing() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void later(Duration delay, Runnable task) {
                clock.schedule(delay, () -> alone(task));
            }
        };
        this.tokens = new Tokens(timing);
        this.accounts = new Accounts(tokens);
        this.idempotence = new Idempotence(timing, (operation, keys) -> ledger.happened(timing.now(), operation, keys));
        this.subscriptions = new Subscriptions(tokens);
        Notifications notifications = new Notifications(webhooks(), subscriptions);
        this.register = new Register(timing, ledger);
        this.acquirer = new Acquirer(timing, ledger, notifications, register, () -> origin().toString());
        this.refunds = new Refunds(timing, ledger, notifications, register);
        this.deals = new Deals(timing, ledger, notifications, acquirer, refunds);
        this.invoices = new Invoices(timing, acquirer, () -> origin().toString());
        this.payouts = new Payouts(timing, ledger, notifications, deals);
        this.payer = new Payer(acquirer, timing, ledger, notifications);
        this.buyer = new Buyer(payer, acquirer, invoices, this::alone);
        this.shop = addShop(SHOP_ID, SHOP_SECRET);
        this.gateway = addGateway(AGENT_ID, AGENT_SECRET);
    }

    /** Starts a YooKassa on any free port. */
    public static YooKassaSandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /**
     * Starts a YooKassa on a port; 0 for any free one.
     *
     * @throws UncheckedIOException if the port is taken
     */
    public static YooKassaSandbox start(SandboxClock clock, int port) {
        YooKassaSandbox sandbox = new YooKassaSandbox(clock, new YooKassaLedger());
        sandbox.start(port);
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        Gate gate = new Gate(accounts, idempotence);
        new PaymentRoutes(gate, acquirer, deals, timing).addTo(routes);
        new RefundRoutes(gate, acquirer, refunds, deals, timing).addTo(routes);
        new ReceiptRoutes(gate, acquirer, refunds, register).addTo(routes);
        new PaymentMethodRoutes(gate, acquirer, payer, timing, () -> origin().toString()).addTo(routes);
        new InvoiceRoutes(gate, invoices, timing).addTo(routes);
        new DealRoutes(gate, deals).addTo(routes);
        new PayoutRoutes(gate, payouts, deals, acquirer, people, timing).addTo(routes);
        new PersonalDataRoutes(gate, people, timing).addTo(routes);
        new WebhookRoutes(gate, subscriptions).addTo(routes);
        new MeRoutes(gate, accounts).addTo(routes);
        new OauthRoutes(gate, app, tokens, shop).addTo(routes);
        new Pages(acquirer, payer, invoices).addTo(routes);
    }

    /** A body that is no JSON. */
    @Override
    protected void unreadable(Exchange exchange) {
        Gate.write(exchange, Refusal.invalid("Request body is not valid JSON"));
    }

    /**
     * What stands for {@code https://api.yookassa.ru/}, and for {@code https://yookassa.ru/} of OAuth, with the slash at
     * the end.
     */
    @Override
    public URI baseUrl() {
        return URI.create(origin() + "/");
    }

    @Override
    public YooKassaLedger ledger() {
        return ledger;
    }

    /** The shop that is there from the start. */
    public YooKassaShop shop() {
        return shop;
    }

    /** The payout gateway that is there from the start. */
    public PayoutGateway gateway() {
        return gateway;
    }

    /** The partner's application that is there from the start. */
    public OauthApp oauthApp() {
        return app;
    }

    /**
     * Opens another shop.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    public YooKassaShop addShop(String shopId, String secret) {
        YooKassaShop added = new YooKassaShop(shopId, secret, "1" + shopId);
        accounts.add(added);
        return added;
    }

    /**
     * Opens another payout gateway.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    public PayoutGateway addGateway(String agentId, String secret) {
        PayoutGateway added = new PayoutGateway(agentId, secret);
        accounts.add(added);
        return added;
    }

    /** The payer. */
    public Buyer buyer() {
        return buyer;
    }

    /**
     * Answers the next new request for an operation 202 {@code processing}, as YooKassa did in former years, and does it
     * only after a while of the sandbox's time; a repeat with the same key then gets the result.
     *
     * @param operation a POST that takes an Idempotence-Key, such as {@code createPayment}
     */
    public void processesLate(String operation, Duration time) {
        alone(() -> idempotence.delayNext(operation, time));
    }

    /** Lets the next payments, so many, end as canceled, {@code internal_timeout}. */
    public void timesOutInternally(int payments) {
        alone(() -> acquirer.timeOut(payments));
    }

    /** Lets refunds stay pending for so long; at first they are done at once. */
    public void refundsTake(Duration time) {
        alone(() -> refunds.takes(time));
    }

    /**
     * Lets the next refund end as canceled.
     *
     * @param party {@code yoo_money} or {@code refund_network}
     * @param reason YooKassa's reason, such as {@code insufficient_funds}
     */
    public void failsNextRefund(String party, String reason) {
        alone(() -> refunds.failNext(new Cancellation(party, reason)));
    }

    /** Lets payouts stay pending for so long; at first 5 seconds. */
    public void payoutsTake(Duration time) {
        alone(() -> payouts.takes(time));
    }

    /**
     * Lets the next payout end as canceled; the money comes back.
     *
     * @param party {@code yoo_money} or {@code payout_network}
     * @param reason YooKassa's reason, such as {@code recipient_not_found}
     */
    public void failsNextPayout(String party, String reason) {
        alone(() -> payouts.failNext(new Cancellation(party, reason)));
    }

    /** Lets the search find payouts only after so long; at first at once. */
    public void payoutsAreSearchableAfter(Duration time) {
        alone(() -> payouts.searchableAfter(time));
    }

    /** Cancels an invoice by hand, as the merchant may in its profile. */
    public void cancelsInvoice(String invoice) {
        alone(() -> invoices.cancel(invoices.known(invoice)));
    }

    /** Gives a token of a shop to the partner, as if its owner had agreed on the page. */
    public String issuesToken(YooKassaShop owner) {
        return alone(() -> tokens.issue(app.clientId(), owner, app.scopes()).value());
    }

    /** Takes all tokens of a shop back, as its owner may without a word to the partner. */
    public void revokesTokens(YooKassaShop owner) {
        alone(() -> tokens.revokeAll(owner));
    }

    /** Lets the registration of a receipt take so long; at first 10 seconds. */
    public void receiptsTake(Duration time) {
        alone(() -> register.takes(time));
    }

    /** Lets receipts be refused by the register from now on, or accepted again. */
    public void receiptsFail(boolean always) {
        alone(() -> register.fails(always));
    }

    /**
     * Posts a body to where notifications of the shop go, as somebody could who has found the address out: it is not
     * YooKassa's, is not tried again and is in no ledger.
     *
     * @return the HTTP status of the answer
     * @throws IllegalStateException if notifications of the shop go nowhere
     */
    public int forges(String event, String body) {
        URI url =
                shop.urlFor(event).orElseThrow(() -> new IllegalStateException("Notifications of the shop go nowhere"));
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return forger.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a notification was forged", e);
        }
    }

    /** What a payment looks like now, as YooKassa would show it to its shop. */
    public String payment(String payment) {
        return alone(() -> payer.payment(payment).toJson().toString());
    }
}
