package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.util.List;
import java.util.regex.Pattern;

/** {@code orders}: registration, reading, changing, cancelling, refusal. */
final class OrderRoutes {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern CDEK_NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Gate gate;
    private final Orders orders;
    private final Timing timing;

    OrderRoutes(Gate gate, Orders orders, Timing timing) {
        this.gate = gate;
        this.orders = orders;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("createOrder", "POST /v2/orders", gate.guarded(this::create));
        routes.add("findOrder", "GET /v2/orders", gate.guarded(this::find));
        routes.add("getOrder", "GET /v2/orders/{uuid}", gate.guarded(this::get));
        routes.add("updateOrder", "PATCH /v2/orders", gate.guarded(this::update));
        routes.add("deleteOrder", "DELETE /v2/orders/{uuid}", gate.guarded(this::delete));
        routes.add("refuseOrder", "POST /v2/orders/{uuid}/refusal", gate.guarded(this::refuse));
    }

    private void create(Exchange exchange) {
        ObjectNode body = Gate.object(exchange);
        exchange.key("number", Body.has(body, "number") ? Body.text(body, "number") : null);
        List<CdekError> errors = OrderCheck.errors(body);
        if (!errors.isEmpty()) {
            throw CdekRefusal.request(OrderRequest.Type.CREATE, timing.now(), errors);
        }
        Order order = orders.create(body);
        exchange.key("uuid", order.uuid());
        OrderRequest request = order.requests().get(0);
        exchange.json(202, OrderAnswer.accepted(order, request, Wire.basicTime(request.time())));
    }

    private void find(Exchange exchange) {
        String cdekNumber = exchange.query("cdek_number");
        String number = exchange.query("im_number");
        exchange.key("cdek_number", cdekNumber).key("number", number);
        if (cdekNumber != null) {
            if (!CDEK_NUMBER.matcher(cdekNumber).matches()) {
                throw CdekRefusal.error(CdekError.format(cdekNumber, "cdek_number"));
            }
            exchange.json(200, OrderAnswer.whole(orders.byCdekNumber(cdekNumber)));
        } else if (number != null) {
            exchange.json(200, OrderAnswer.whole(orders.byNumber(number)));
        } else {
            throw CdekRefusal.error(new CdekError("v2_parameters_empty", "Parameters are empty"));
        }
    }

    private void get(Exchange exchange) {
        exchange.json(200, OrderAnswer.whole(byUuid(exchange)));
    }

    private void update(Exchange exchange) {
        ObjectNode body = Gate.object(exchange);
        Order order;
        if (Body.has(body, "uuid")) {
            order = orders.get(Body.text(body, "uuid"));
        } else if (Body.has(body, "cdek_number")) {
            order = orders.byCdekNumber(Body.text(body, "cdek_number"));
        } else {
            throw CdekRefusal.request(
                    OrderRequest.Type.UPDATE,
                    timing.now(),
                    List.of(new CdekError("v2_order_number_empty", "Neither [uuid] nor [cdek_number] is filled")));
        }
        accepted(exchange, order, orders.update(order, body));
    }

    private void delete(Exchange exchange) {
        Order order = byUuid(exchange);
        accepted(exchange, order, orders.delete(order));
    }

    private void refuse(Exchange exchange) {
        Order order = byUuid(exchange);
        accepted(exchange, order, orders.refuse(order));
    }

    private static void accepted(Exchange exchange, Order order, OrderRequest request) {
        exchange.key("uuid", order.uuid()).key("number", order.number());
        exchange.json(202, OrderAnswer.accepted(order, request, Wire.extendedTime(request.time())));
    }

    private Order byUuid(Exchange exchange) {
        String uuid = exchange.pathVariable("uuid");
        exchange.key("uuid", uuid);
        if (!UUID.matcher(uuid).matches()) {
            throw CdekRefusal.error(CdekError.format(uuid, "uuid"));
        }
        return orders.get(uuid);
    }
}
