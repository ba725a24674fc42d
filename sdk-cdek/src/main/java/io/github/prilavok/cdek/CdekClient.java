package io.github.prilavok.cdek;

import io.github.prilavok.core.internal.Transport;

/**
 * CDEK: prices, orders, offices and subscriptions to webhooks, for one contract.
 *
 * <pre>{@code
 * try (CdekClient cdek = CdekClient.builder().account(account, securePassword).build()) {
 *     TariffQuote quote = cdek.calculator()
 *             .calculateTariff(CalculateTariff.of(137, 44, 270, CalculatorPackage.of(850, 25, 18, 9)))
 *             .execute();
 *     Accepted accepted = cdek.orders().createOrder(order).execute();
 *     RequestResult<Order> result = cdek.orders().registered(accepted).await();
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads. The bearer token is fetched when it is needed, shared by all calls,
 * renewed before it ends, and sent to the configured host alone: never to an address out of an answer or a webhook.
 *
 * <p>A shop system's developer key goes with single calls: {@code .with(RequestOptions.header("developer-key", key))}.
 */
public final class CdekClient implements AutoCloseable {
    private final Transport transport;

    CdekClient(Transport transport) {
        this.transport = transport;
        transport
                .reconciler("createOrder", lost -> ofOrders().created(lost))
                .reconciler("updateOrder", lost -> ofOrders().updated(lost))
                .reconciler("deleteOrder", lost -> ofOrders().deleted(lost))
                .reconciler("refuseOrder", lost -> ofOrders().refused(lost))
                .reconciler("createClientReturn", lost -> ofOrders().returned(lost))
                .reconciler("createWebhook", lost -> ofWebhooks().created(lost))
                .reconciler("deleteWebhook", lost -> ofWebhooks().deleted(lost));
    }

    private OrderReconciliation ofOrders() {
        return new OrderReconciliation(orders());
    }

    private WebhookReconciliation ofWebhooks() {
        return new WebhookReconciliation(webhooks());
    }

    public static CdekClientBuilder builder() {
        return new CdekClientBuilder();
    }

    /** Registration, reading, change and cancelling of orders. */
    public Orders orders() {
        return transport.create(Orders.class);
    }

    /** Prices and terms. */
    public Calculator calculator() {
        return transport.create(Calculator.class);
    }

    /** Subscriptions to webhooks. */
    public Webhooks webhooks() {
        return transport.create(Webhooks.class);
    }

    /** Pickup points and lockers. */
    public Offices offices() {
        return transport.create(Offices.class);
    }

    /** Cities, regions and postal codes. */
    public Locations locations() {
        return transport.create(Locations.class);
    }

    @Override
    public void close() {
        transport.close();
    }
}
