package io.github.prilavok.shop.marketplace;

import io.github.prilavok.shop.job.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Payments of orders: what may be asked, and that it is asked once. */
@MarketplacePart
class OrderPayments {
    private final MarketplaceOrders orders;
    private final Operations operations;
    private final Users users;
    private final Jobs jobs;
    private final MarketplaceSettings settings;

    OrderPayments(
            MarketplaceOrders orders, Operations operations, Users users, Jobs jobs, MarketplaceSettings settings) {
        this.orders = orders;
        this.operations = operations;
        this.users = users;
        this.jobs = jobs;
        this.settings = settings;
    }

    /**
     * Has the order paid on YooKassa's page.
     *
     * @return the key of the payment that is under way, an earlier one as well
     */
    @Transactional
    public String onPage(String user, Ref ref) {
        Order order = lock(user, ref);
        return switch (order.status()) {
            case CREATED, CANCELED -> intend(order, null);
            case PENDING -> underWay(order, null);
            case PAID, REFUNDING, REFUNDED, COMPLETED ->
                throw RefusedException.forbidden(ref + " is " + order.status().wire());
        };
    }

    /**
     * Has the order charged by a saved method.
     *
     * @return the key of the payment by this method that is under way or has paid the order
     */
    @Transactional
    public String byMethod(String user, Ref ref, Ref methodRef) {
        Order order = lock(user, ref);
        Users.Method method = users.method(methodRef.id()).orElseThrow(() -> RefusedException.notFound(methodRef));
        if (!method.user().equals(user)) {
            throw RefusedException.forbidden(methodRef + " is another user's");
        }
        return switch (order.status()) {
            case CREATED, CANCELED -> {
                if (!method.active()) {
                    throw RefusedException.forbidden(methodRef + " may not be charged any more");
                }
                yield intend(order, method.id());
            }
            case PENDING -> underWay(order, method.id());
            // The same call once more.
            case PAID, COMPLETED ->
                operations
                        .succeededPayment(order.id())
                        .filter(payment -> method.id().equals(payment.method()))
                        .map(Operation::key)
                        .orElseThrow(() -> RefusedException.forbidden(ref + " is paid already"));
            case REFUNDING, REFUNDED ->
                throw RefusedException.forbidden(ref + " is " + order.status().wire());
        };
    }

    private Order lock(String user, Ref ref) {
        Order order = orders.lock(ref.id()).orElseThrow(() -> RefusedException.notFound(ref));
        if (!order.user().equals(user)) {
            throw RefusedException.forbidden(ref + " is another user's");
        }
        return order;
    }

    private String intend(Order order, @Nullable String method) {
        String key = "order-" + order.id() + '-' + (operations.count(Operation.Kind.PAYMENT, order.id()) + 1);
        ChargeRequest request = ChargeRequest.of(
                order,
                orders.lines(order.id()),
                users.email(order.user()),
                method == null ? settings.returnUrl() : null,
                settings.vatCode());
        operations.intend(key, Operation.Kind.PAYMENT, order.id(), order.amount(), request.json(), method);
        orders.move(order.id(), Order.Status.PENDING);
        jobs.schedule(AskForPayment.NAME, key);
        return key;
    }

    private String underWay(Order order, @Nullable String method) {
        Operation payment =
                operations.latest(Operation.Kind.PAYMENT, order.id()).orElseThrow();
        if (method == null ? payment.method() != null : !method.equals(payment.method())) {
            throw RefusedException.forbidden(
                    "another payment of " + order.path() + " is under way; wait until it has ended");
        }
        return payment.key();
    }
}
