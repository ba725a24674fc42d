package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.MoneyLedger.Kind;
import io.github.prilavok.sandbox.Routes;
import java.time.Duration;

/** {@code subscriptions}. */
final class SubscriptionRoutes {
    private static final int LONGEST_TITLE = 30;

    private final Gate gate;
    private final Orders orders;
    private final Subscriptions subscriptions;

    SubscriptionRoutes(Gate gate, Orders orders, Subscriptions subscriptions) {
        this.gate = gate;
        this.orders = orders;
        this.subscriptions = subscriptions;
    }

    void addTo(Routes routes) {
        routes.add("createSubscription", "POST /api/merchant/v1/subscriptions", gate.write(this::create))
                .add("recurSubscription", "POST /api/merchant/v1/subscriptions/recur", gate.write(this::recur))
                .add(
                        "getSubscription",
                        "GET /api/merchant/v1/subscriptions/{customerSubscriptionId}",
                        gate.read(this::get));
    }

    private ObjectNode create(Exchange exchange) {
        Fields body = Fields.of(exchange.json());
        String orderId = body.requiredText("orderId");
        exchange.key("orderId", orderId);
        Order earlier = orders.find(orderId);
        if (earlier != null) {
            Subscription made = earlier.subscription();
            if (made == null
                    || orders.merchant().repeatsRefused()
                    || earlier.status() != PaymentStatus.PENDING
                    || !earlier.request().equals(exchange.json())) {
                throw Refusal.orderExists();
            }
            exchange.refused();
            return answer(earlier, made);
        }
        OrderRoutes.check(body);
        checkTerms(body);
        boolean binding = body.flag("isBinding");
        Cart cart = binding && !body.has("cart")
                ? null
                : CartCheck.rendered(body.required("cart"), orders.merchant().cashRegister());
        Order order = new Order(orderId, body.copy(), cart, orders.timing().now());
        Subscription subscription = new Subscription(order, body);
        order.belongsTo(subscription);
        subscriptions.add(subscription);
        Duration ttl = OrderRoutes.ttl(body);
        orders.add(order, ttl);
        orders.timing().later(ttl.plus(Orders.GRACE), () -> {
            if (subscription.status() == Subscription.Status.NEW) {
                subscriptions.expire(subscription);
            }
        });
        return answer(order, subscription);
    }

    private static void checkTerms(Fields body) {
        body.text("title", LONGEST_TITLE);
        body.money("futureWriteOffAmount");
        if (!body.flag("isBinding")) {
            interval(body, "intervalUnit", "intervalCount");
        }
        if (body.has("trialUnit") || body.has("trialCount")) {
            interval(body, "trialUnit", "trialCount");
            if (body.has("trialEndAt")) {
                throw Refusal.badRequest("Either trialUnit and trialCount or trialEndAt");
            }
        } else if (body.has("trialEndAt")) {
            Subscription.instant(body, "trialEndAt");
        }
    }

    private static void interval(Fields body, String unit, String count) {
        body.requiredText(unit);
        body.oneOf(unit, Subscription.UNITS.keySet());
        Integer number = body.integer(count);
        if (number == null || number < 1) {
            throw Refusal.badRequest(count + " must be a positive integer");
        }
    }

    private ObjectNode answer(Order order, Subscription subscription) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("paymentUrl", orders.paymentUrl(order))
                .put("subscriptionId", subscription.id());
    }

    private ObjectNode recur(Exchange exchange) {
        Fields body = Fields.of(exchange.json());
        String orderId = body.requiredText("orderId");
        String parentId = body.requiredText("parentOrderId");
        exchange.key("orderId", orderId).key("parentOrderId", parentId);
        OrderRoutes.checkCurrency(body);
        Cart cart = CartCheck.rendered(body.required("cart"), orders.merchant().cashRegister());
        if (!Money.equal(cart.amount(), body.requiredMoney("amount"))) {
            throw Refusal.mismatch(
                    cart.amount(), cart.itemsSum(), cart.discounts(), "amount must be the total of the cart");
        }
        Order parent = orders.get(parentId);
        Subscription subscription = parent.subscription();
        if (subscription == null || subscription.status() != Subscription.Status.ACTIVE) {
            throw Refusal.paymentStatus(parent.status());
        }
        Order order = orders.find(orderId);
        if (order == null) {
            order = new Order(orderId, body.copy(), cart, orders.timing().now());
            orders.add(order);
            order.paidBy(Means.CARD);
        } else if (!orders.merchant().repeatedRecurCharged()) {
            throw Refusal.orderExists();
        }
        Operation operation = orders.open(order, OperationType.RECURRING, null, body.json(), order.amount());
        Duration time = orders.merchant().operations();
        if (time.isZero()) {
            charge(subscription, operation);
        } else {
            orders.timing().later(time, () -> charge(subscription, operation));
        }
        return JsonNodeFactory.instance.objectNode().put("operationId", operation.id());
    }

    private void charge(Subscription subscription, Operation operation) {
        Order order = operation.order();
        if (subscription.cardEmpty()) {
            orders.fails(operation, "Insufficient funds");
            orders.fail(order, "Insufficient funds", "NOT_ENOUGH_MONEY");
        } else {
            orders.post(Kind.CHARGE, order, order.amount());
            subscription.wroteOff(orders.timing().now());
            orders.succeeds(operation);
            orders.reach(order, PaymentStatus.CAPTURED);
        }
    }

    private ObjectNode get(Exchange exchange) {
        String id = exchange.pathVariable("customerSubscriptionId");
        exchange.key("subscriptionId", id);
        Subscription subscription = subscriptions.find(id);
        if (subscription == null) {
            throw Refusal.notFound("Subscription");
        }
        boolean withCard =
                exchange.body().length > 0 && Fields.of(exchange.json()).flag("check_card_active");
        return subscription.answer(withCard);
    }
}
