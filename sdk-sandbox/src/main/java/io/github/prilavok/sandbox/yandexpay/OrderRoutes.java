package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.time.Duration;
import java.util.Set;
import java.util.function.BiFunction;

/** {@code orders} and {@code operations}. */
final class OrderRoutes {
    private static final String ORDER = "/api/merchant/v1/orders/{orderId}";
    private static final int SHORTEST_TTL = 180;
    private static final int LONGEST_TTL = 604_800;
    private static final int USUAL_TTL = 1_800;
    private static final Set<String> SOURCES = Set.of("WEBSITE", "APP", "CRM", "CASH_REGISTER", "CMS_PLUGIN");
    private static final Set<String> METHODS = Set.of("CARD", "SPLIT");

    private final Gate gate;
    private final Orders orders;
    private final OrderOperations operations;

    OrderRoutes(Gate gate, Orders orders, OrderOperations operations) {
        this.gate = gate;
        this.orders = orders;
        this.operations = operations;
    }

    void addTo(Routes routes) {
        routes.add("createOrder", "POST /api/merchant/v1/orders", gate.write(this::create))
                .add("getOrder", "GET " + ORDER, gate.read(this::get))
                .add("captureOrder", "POST " + ORDER + "/capture", gate.write(operation(operations::capture)))
                .add("cancelOrder", "POST " + ORDER + "/cancel", gate.write(operation(operations::cancel)))
                .add(
                        "refundOrder",
                        "POST /api/merchant/v2/orders/{orderId}/refund",
                        gate.write(operation(operations::refund)))
                .add("rollbackOrder", "POST " + ORDER + "/rollback", gate.write(this::rollback))
                .add("submitOrder", "POST " + ORDER + "/submit", gate.write(operation(operations::submit)))
                .add(
                        "getOperation",
                        "GET /api/merchant/v1/operations/{externalOperationId}",
                        gate.read(this::getOperation));
    }

    private ObjectNode create(Exchange exchange) {
        Fields body = Fields.of(exchange.json());
        String orderId = body.requiredText("orderId");
        exchange.key("orderId", orderId);
        Order earlier = orders.find(orderId);
        if (earlier != null) {
            if (orders.merchant().repeatsRefused()
                    || earlier.status() != PaymentStatus.PENDING
                    || !earlier.request().equals(exchange.json())) {
                throw Refusal.orderExists();
            }
            exchange.refused();
            return link(earlier);
        }
        check(body);
        boolean receipts = orders.merchant().cashRegister();
        if (receipts) {
            body.requiredText("fiscalContact");
        }
        Cart cart = CartCheck.rendered(body.required("cart"), receipts);
        if (cart.amount().compareTo(Money.LEAST) < 0) {
            throw Refusal.badRequest("cart.total.amount must be at least 1 RUB");
        }
        Order order = new Order(orderId, body.copy(), cart, orders.timing().now());
        return link(orders.add(order, ttl(body)));
    }

    private ObjectNode link(Order order) {
        return JsonNodeFactory.instance.objectNode().put("paymentUrl", orders.paymentUrl(order));
    }

    /** What orders and subscriptions have in common. */
    static void check(Fields body) {
        checkCurrency(body);
        body.oneOf("orderSource", SOURCES);
        body.oneOf("preferredPaymentMethod", Set.of("FULLPAYMENT", "SPLIT"));
        body.oneOf("publicConstructor", Set.of("2", "4", "6"));
        body.text("purpose", 1000);
        body.text("metadata");
        body.text("fiscalContact");
        body.text("billingPhone");
        body.flag("isPrepayment");
        if (body.has("availablePaymentMethods")) {
            for (JsonNode method : body.list("availablePaymentMethods")) {
                if (!METHODS.contains(method.asText())) {
                    throw Refusal.badRequest("availablePaymentMethods has an unknown value");
                }
            }
        }
        // Without a page of the shop there is nowhere to go back to: a link sold at a till.
        if (body.has("redirectUrls") || !body.has("extensions")) {
            Fields urls = body.required("redirectUrls");
            urls.requiredText("onSuccess");
            urls.requiredText("onError");
            urls.text("onAbort");
        }
        ttl(body);
    }

    static void checkCurrency(Fields body) {
        if (!body.requiredText("currencyCode").equals("RUB")) {
            throw Refusal.badRequest("currencyCode has an unknown value");
        }
    }

    static Duration ttl(Fields body) {
        Integer ttl = body.integer("ttl");
        if (ttl != null && (ttl < SHORTEST_TTL || ttl > LONGEST_TTL)) {
            throw Refusal.badRequest("ttl must be from " + SHORTEST_TTL + " to " + LONGEST_TTL + " seconds");
        }
        return Duration.ofSeconds(ttl == null ? USUAL_TTL : ttl);
    }

    private ObjectNode get(Exchange exchange) {
        Order order = orders.visible(orderId(exchange));
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putNull("delivery");
        ArrayNode list = data.putArray("operations");
        order.operations().forEach(operation -> list.add(operation.answer(true)));
        data.set("order", orders.answer(order));
        return data;
    }

    private Gate.Action operation(BiFunction<Order, Fields, Operation> operation) {
        return exchange -> {
            Order order = orders.get(orderId(exchange));
            Fields body =
                    Fields.of(exchange.body().length == 0 ? JsonNodeFactory.instance.objectNode() : exchange.json());
            int before = order.operations().size();
            exchange.key("externalOperationId", body.text("externalOperationId"));
            Operation done = operation.apply(order, body);
            if (order.operations().size() == before) {
                exchange.refused();
            }
            return answer(done);
        };
    }

    private ObjectNode rollback(Exchange exchange) {
        Order order = orders.get(orderId(exchange));
        if (!operations.rollback(order)) {
            exchange.refused();
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode getOperation(Exchange exchange) {
        String id = exchange.pathVariable("externalOperationId");
        exchange.key("externalOperationId", id);
        return answer(orders.visibleOperation(id));
    }

    private static ObjectNode answer(Operation operation) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("operation", operation.answer(false));
        return data;
    }

    private static String orderId(Exchange exchange) {
        String orderId = exchange.pathVariable("orderId");
        exchange.key("orderId", orderId);
        return orderId;
    }
}
