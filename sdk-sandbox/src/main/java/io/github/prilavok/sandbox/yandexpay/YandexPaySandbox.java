package io.github.prilavok.sandbox.yandexpay;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.MoneyLedger;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Yandex Pay on loopback: orders, operations, subscriptions, and webhooks signed by ES256. A refund is accepted at once
 * and done a moment later on the sandbox's clock.
 *
 * <pre>{@code
 * yandexPay.callbackUrl(shop.resolve("/hooks/yandexpay"));
 * yandexPay.buyer().pays("shop-1001-1");
 * yandexPay.ledger().charged("shop-1001-1").rubles();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class YandexPaySandbox extends ProviderSandbox {
    private static final String MERCHANT_ID = "5d2f7a40-8c1b-4e0e-9a77-3b6c5f1e2d90";
    private static final String API_KEY = MERCHANT_ID.replace("-", "") + ".prilavokSandboxKey000000000001";

    private final MoneyLedger ledger;
    private final Merchant merchant;
    private final SigningKeys keys;
    private final WebhookTokens tokens;
    private final Gate gate;
    private final Orders orders;
    private final Subscriptions subscriptions;
    private final Payments payments;
    private final Buyer buyer;

    private YandexPaySandbox(SandboxClock clock, MoneyLedger ledger, SigningKeys keys, WebhookTokens tokens) {
        super("yandexpay", clock, ledger, new YandexPayWebhookPolicy(tokens));
        this.ledger = ledger;
        this.keys = keys;
        this.tokens = tokens;
        this.merchant = new Merchant(MERCHANT_ID, API_KEY);
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
        Events events = new Events(webhooks(), merchant, timing);
        this.gate = new Gate(merchant, timing);
        this.orders = new Orders(merchant, timing, events, ledger, this::origin);
        this.subscriptions = new Subscriptions(timing, events);
        this.payments = new Payments(orders, subscriptions);
        this.buyer = new Buyer(payments, subscriptions, this::alone);
    }

    /** Starts a Yandex Pay on any free port. */
    public static YandexPaySandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /**
     * Starts a Yandex Pay.
     *
     * @param port the port on loopback; 0 for any free one
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static YandexPaySandbox start(SandboxClock clock, int port) {
        SigningKeys keys = new SigningKeys();
        YandexPaySandbox sandbox =
                new YandexPaySandbox(clock, new MoneyLedger(), keys, new WebhookTokens(keys, MERCHANT_ID));
        sandbox.start(port);
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        new OrderRoutes(gate, orders, new OrderOperations(orders)).addTo(routes);
        new SubscriptionRoutes(gate, orders, subscriptions).addTo(routes);
        new Pages(orders, payments).addTo(routes);
        routes.add("getJwks", "GET /api/jwks", exchange -> exchange.json(200, keys.jwks()));
    }

    @Override
    protected void unreadable(Exchange exchange) {
        exchange.json(400, Refusal.badRequest("Request body is not JSON").body());
    }

    /** What stands for {@code https://pay.yandex.ru/}, with the slash at the end; {@code api/merchant/...} follows. */
    @Override
    public URI baseUrl() {
        return URI.create(origin() + "/");
    }

    /** Where the public halves of the webhooks' keys are. */
    public URI jwksUrl() {
        return baseUrl().resolve("api/jwks");
    }

    @Override
    public MoneyLedger ledger() {
        return ledger;
    }

    /** The merchant. */
    public String merchantId() {
        return MERCHANT_ID;
    }

    /** The key that calls must carry now; that of the {@linkplain #testEnvironment test environment} is no secret. */
    public String apiKey() {
        return alone(merchant::apiKey);
    }

    /** The buyer. */
    public Buyer buyer() {
        return buyer;
    }

    /** The tokens of webhooks, genuine and forged. */
    public WebhookTokens tokens() {
        return tokens;
    }

    /** Where webhooks go to, without the {@code /v1/webhook} that Yandex adds; null, as at first, for nowhere. */
    public void callbackUrl(@Nullable URI url) {
        alone(() -> merchant.callbackUrl(url));
    }

    /** Plays the test environment, in which the API key is the merchant id, and the other key is refused. */
    public void testEnvironment(boolean test) {
        alone(() -> merchant.test(test));
    }

    /** Holds payments by card and Split until they are captured; at first they are taken at once. */
    public void twoStage(boolean twoStage) {
        alone(() -> merchant.twoStage(twoStage));
    }

    /** Prints receipts: orders must have a {@code fiscalContact}, and items a {@code receipt}. At first it does not. */
    public void cashRegister(boolean enabled) {
        alone(() -> merchant.cashRegister(enabled));
    }

    /**
     * Refuses an orderId that it knows even if the order is the same and unpaid; at first such a repeat gets the same
     * link. What Yandex does is not documented.
     */
    public void refusesRepeatedOrders(boolean refused) {
        alone(() -> merchant.repeatsRefused(refused));
    }

    /**
     * Does a write again though its {@code X-Request-Id} is known; at first it gets the same answer for a day. For how long
     * Yandex remembers one is not documented.
     */
    public void forgetsRequestIds(boolean forgets) {
        alone(() -> merchant.requestIdsForgotten(forgets));
    }

    /**
     * Charges a subscription once more for an orderId that it knows; at first such a repeat is refused. What Yandex does is
     * not documented.
     */
    public void chargesRepeatedRecur(boolean charges) {
        alone(() -> merchant.repeatedRecurCharged(charges));
    }

    /** Lets refunds take so long; at first one second. */
    public void refundsTake(Duration time) {
        alone(() -> merchant.refunds(time));
    }

    /** Lets captures, cancellations, submissions and recurrent charges take so long; at first they are done at once. */
    public void operationsTake(Duration time) {
        alone(() -> merchant.operations(time));
    }

    /** Answers "not found" about an order or an operation for so long after it was made; at first not at all. */
    public void hidesNewFor(Duration time) {
        alone(() -> merchant.hiding(time));
    }

    /** Signs webhooks with a new key from now on; the older ones stay in the key set. */
    public void rotateKeys() {
        keys.rotate();
    }

    /** Takes all keys but the newest out of the key set. */
    public void dropOldKeys() {
        keys.dropOld();
    }

    /** How often the key set was asked for. */
    public long jwksFetches() {
        return ledger.requests("getJwks");
    }
}
