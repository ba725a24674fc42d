package io.github.prilavok.sandbox.cdek;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * CDEK on loopback: tokens, prices, orders, statuses and webhooks, as strict and as asynchronous as the real one. A
 * new order is accepted at once and registered, or found invalid, a moment later on the sandbox's clock.
 *
 * <pre>{@code
 * String uuid = cdek.ledger().orders("S1-10042").get(0).uuid();
 * cdek.moves(uuid, "RECEIVED_AT_SHIPMENT_WAREHOUSE", "SENT_TO_RECIPIENT_CITY");
 * cdek.completes(uuid);
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class CdekSandbox extends ProviderSandbox {
    private static final String CLIENT_ID = "prilavokSandboxAccount0000000001";
    private static final String CLIENT_SECRET = "prilavokSandboxPassword000000001";

    private final CdekLedger parcels;
    private final Timing timing;
    private final AccessTokens tokens;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Events events;
    private final Orders orders;

    private CdekSandbox(SandboxClock clock, CdekLedger ledger) {
        super("cdek", clock, ledger, new CdekWebhookPolicy());
        this.parcels = ledger;
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
        this.tokens = new AccessTokens(timing);
        this.events = new Events(webhooks(), timing, subscriptions);
        this.orders = new Orders(timing, events, ledger);
    }

    /** Starts a CDEK on any free port. */
    public static CdekSandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /** Starts a CDEK on a port; 0 for any free one. */
    public static CdekSandbox start(SandboxClock clock, int port) {
        CdekSandbox sandbox = new CdekSandbox(clock, new CdekLedger());
        sandbox.start(port);
        return sandbox;
    }

    @Override
    protected void routes(Routes routes) {
        Gate gate = new Gate(tokens);
        new TokenRoutes(gate, tokens, CLIENT_ID, CLIENT_SECRET).addTo(routes);
        new LocationRoutes(gate).addTo(routes);
        new OfficeRoutes(gate).addTo(routes);
        new CalculatorRoutes(gate, timing).addTo(routes);
        new OrderRoutes(gate, orders, timing).addTo(routes);
        new WebhookRoutes(gate, subscriptions, events, timing).addTo(routes);
    }

    @Override
    protected void unreadable(Exchange exchange) {
        exchange.json(
                400,
                CdekRefusal.error(new CdekError("v2_bad_request", "Request body is not readable"))
                        .body());
    }

    /** Where a client sends its requests to; the paths, {@code v2/...}, come after it. */
    @Override
    public URI baseUrl() {
        return origin();
    }

    @Override
    public CdekLedger ledger() {
        return parcels;
    }

    /** The account to get a token with. */
    public String clientId() {
        return CLIENT_ID;
    }

    /** The secure password of the account. */
    public String clientSecret() {
        return CLIENT_SECRET;
    }

    /** Ends all tokens issued so far, as if their time were over. */
    public void expireTokens() {
        alone(tokens::expireAll);
    }

    /** Lets accepted requests be worked on for so long; at first 400 ms. */
    public void processingTakes(Duration time) {
        alone(() -> orders.processingTakes(time));
    }

    /** Lets the track number come so long after the registration succeeded; at first at once. */
    public void numberComesAfter(Duration time) {
        alone(() -> orders.numberComesAfter(time));
    }

    /** Answers "not found" about an order for so long after it was accepted; at first not at all. */
    public void hidesNewOrdersFor(Duration time) {
        alone(() -> orders.hiddenFor(time));
    }

    /** Lets the account have so many webhook subscriptions; at first 2. */
    public void allowsWebhooks(int quota) {
        alone(() -> subscriptions.quota(quota));
    }

    /**
     * Moves a registered order through statuses, one after the other, and tells the subscribers of each.
     *
     * @param statusCodes CDEK's codes; names that CDEK used until 2026 are sent as they stand here
     * @throws IllegalArgumentException if CDEK has no such status
     * @throws IllegalStateException if the order is not registered
     */
    public void moves(String uuid, String... statusCodes) {
        List<OrderStatus> statuses =
                List.of(statusCodes).stream().map(OrderStatus::of).toList();
        alone(() -> {
            Order order = order(uuid);
            for (int i = 0; i < statuses.size(); i++) {
                orders.reach(order, statuses.get(i), statusCodes[i], null);
                happened(order, statusCodes[i]);
            }
        });
    }

    /**
     * Ends an order with a reason: NOT_DELIVERED with any of CDEK's reasons, or DELIVERED with 20, a partial delivery,
     * in which the recipient leaves one unit. What is not delivered on its way comes back as a return order.
     *
     * @throws IllegalArgumentException if CDEK has no such status
     * @throws IllegalStateException if the order is not registered
     */
    public void ends(String uuid, String statusCode, int reasonCode) {
        OrderStatus status = OrderStatus.of(statusCode);
        alone(() -> {
            Order order = order(uuid);
            orders.reach(order, status, statusCode, reasonCode);
            happened(order, statusCode);
        });
    }

    /**
     * Takes a registered order the rest of its usual way, to DELIVERED.
     *
     * @throws IllegalStateException if the order is not registered, or has ended otherwise
     */
    public void completes(String uuid) {
        alone(() -> {
            Order order = order(uuid);
            List<OrderStatus> way = Route.toTheRecipient(order);
            if (order.status().isFinal()) {
                throw new IllegalStateException("Order " + uuid + " has already ended in " + order.status());
            }
            for (OrderStatus status : way.subList(way.indexOf(order.status()) + 1, way.size())) {
                orders.reach(order, status, status.name(), null);
                happened(order, status.name());
            }
        });
    }

    /**
     * Takes the final status of an order back, as CDEK may do after a mistake: it comes again with {@code deleted}.
     *
     * @throws IllegalStateException if the order has no final status
     */
    public void revokesFinalStatus(String uuid) {
        alone(() -> orders.revokeFinal(order(uuid)));
    }

    /** Knows nothing of an order any more, as after the year that CDEK keeps one, or of another client's order. */
    public void forgets(String uuid) {
        alone(() -> orders.forget(uuid));
    }

    private Order order(String uuid) {
        return orders.find(uuid)
                .orElseThrow(() -> new IllegalArgumentException("The CDEK of the sandbox has no order " + uuid));
    }

    private void happened(Order order, String statusCode) {
        parcels.happened(timing.now(), "orderMoved", Map.of("uuid", order.uuid(), "status", statusCode));
    }
}
