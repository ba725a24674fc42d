package io.github.prilavok.sandbox.dolyami;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dolyami's partner API on loopback, over TLS: a client must trust {@link #certificateAuthorityPem()} and show a
 * certificate that the bank has issued, such as {@link #clientCertificate()}. The certificates are made anew at each
 * start. The buyer's form is on plain HTTP, on a port of its own.
 *
 * <pre>{@code
 * dolyami.buyer().pays("shop1_1042");
 * dolyami.ledger().charged("shop1_1042").rubles();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class DolyamiSandbox extends ProviderSandbox {
    private static final String LOGIN = "prilavok-sandbox";
    private static final String PASSWORD = "S3cr3tPwd0rd!";

    private final MoneyLedger ledger;
    private final Certificates certificates;
    private final ClientCertificate clientCertificate;
    private final Partner partner = new Partner();
    private final Throttle throttle;
    private final Answers answers;
    private final Orders orders;
    private final Buyer buyer;
    private final BuyerPages pages;

    private DolyamiSandbox(SandboxClock clock, MoneyLedger ledger, Certificates certificates) {
        super("dolyami", clock, ledger, Notifications.POLICY, certificates.tls());
        this.ledger = ledger;
        this.certificates = certificates;
        this.clientCertificate = certificates.issue();
        Timing timing = new Timing() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void later(Duration delay, Runnable task) {
                clock.schedule(delay, () -> alone(task));
            }
        };
        this.throttle = new Throttle(timing);
        this.answers = new Answers(partner);
        this.orders = new Orders(partner, timing, new Notifications(webhooks(), partner, answers), ledger);
        Payer payer = new Payer(orders);
        this.buyer = new Buyer(payer, this::alone);
        this.pages = new BuyerPages(clock, orders, payer, this::alone);
    }

    /** Starts a Dolyami on any free port. */
    public static DolyamiSandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /**
     * Starts a Dolyami.
     *
     * @param port the port of the API on loopback; 0 for any free one
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static DolyamiSandbox start(SandboxClock clock, int port) {
        DolyamiSandbox sandbox = new DolyamiSandbox(clock, new MoneyLedger(), new Certificates());
        sandbox.start(port);
        sandbox.pages.start();
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        Gate gate = new Gate(LOGIN, PASSWORD, throttle);
        new OrderRoutes(gate, orders, answers, pages::link).addTo(routes);
    }

    @Override
    protected void unreadable(Exchange exchange) {
        exchange.json(400, Refusal.unreadable().body(exchange.header("X-Correlation-ID")));
    }

    /** What stands for {@code https://partner.dolyame.ru/}, with the slash at the end; {@code v1/...} follows. */
    @Override
    public URI baseUrl() {
        return URI.create(origin() + "/");
    }

    @Override
    public void close() {
        pages.close();
        super.close();
    }

    /**
     * What was asked and what was done. A hold and a charge count with the whole sum that the shop gets, although the
     * buyer pays it in parts.
     */
    @Override
    public MoneyLedger ledger() {
        return ledger;
    }

    /** The login of Basic authentication. */
    public String login() {
        return LOGIN;
    }

    /** The password of Basic authentication. */
    public String password() {
        return PASSWORD;
    }

    /** What a client must trust: the issuer of the server's certificate, as PEM. */
    public String certificateAuthorityPem() {
        return certificates.authorityPem();
    }

    /** The certificate issued to the shop at the start, valid for a year of the system's time. */
    public ClientCertificate clientCertificate() {
        return clientCertificate;
    }

    /** Issues another certificate to the shop; both are good. */
    public ClientCertificate issueCertificate() {
        return certificates.issue();
    }

    /** Issues a certificate that is over. */
    public ClientCertificate issueExpiredCertificate() {
        return certificates.issueExpired();
    }

    /** A certificate of somebody whom the bank does not trust. */
    public ClientCertificate issueForeignCertificate() {
        return Certificates.issueForeign();
    }

    /** The buyer. */
    public Buyer buyer() {
        return buyer;
    }

    /** Where webhooks go to whose order names no address; null, as at first, for nowhere. */
    public void notificationUrl(@Nullable URI url) {
        alone(() -> partner.notificationUrl(url));
    }

    /** Commits orders by itself as soon as the first part is held; at first it does not. */
    public void autocommit(boolean on) {
        alone(() -> partner.autocommit(on));
    }

    /** Makes demo orders from now on: their webhooks say so, and come only to an address that the order names. */
    public void demo(boolean on) {
        alone(() -> partner.demo(on));
    }

    /** Says {@code waiting_for_commit} in place of {@code wait_for_commit}. */
    public void saysWaitingForCommit(boolean on) {
        alone(() -> partner.saysWaiting(on));
    }

    /** Answers with sums as JSON strings; at first they are numbers. */
    public void answersSumsAsText(boolean on) {
        alone(() -> partner.sumsAsText(on));
    }

    /** Lets refunds be pending for so long; at first one second. */
    public void refundsTake(Duration time) {
        alone(() -> partner.refunds(time));
    }

    /** Charges the first part so long after the commit; at first one second. */
    public void completesAfter(Duration time) {
        alone(() -> partner.completion(time));
    }

    /** Lets so many requests pass in a second of the sandbox's time; 0, as at first, for any number. */
    public void limitsRequests(int perSecond) {
        alone(() -> throttle.limit(perSecond));
    }

    /**
     * Refuses the next requests with HTTP 429.
     *
     * @param headers {@code Retry-After}, {@code X-Retry-After}, both or none; without the first the body is empty
     */
    public void refusesNext(int requests, Map<String, String> headers) {
        alone(() -> throttle.order(requests, headers));
    }
}
