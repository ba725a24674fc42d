package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The seven operations. */
final class OrderRoutes {
    private static final int LONGEST_ID = 30;
    private static final int LONGEST_TEXT = 2048;
    private static final List<String> RECEIPTS = List.of(
            "create_receipt_for_committed_items",
            "create_receipt_for_added_items",
            "create_receipt_for_returned_items");

    private final Gate gate;
    private final Orders orders;
    private final Answers answers;
    private final Function<Order, String> link;

    OrderRoutes(Gate gate, Orders orders, Answers answers, Function<Order, String> link) {
        this.gate = gate;
        this.orders = orders;
        this.answers = answers;
        this.link = link;
    }

    void addTo(Routes routes) {
        String order = "/v1/orders/{orderId}";
        routes.add("createOrder", "POST /v1/orders/create", gate.guarded(this::create))
                .add("getOrderInfo", "GET " + order + "/info", gate.guarded(this::info))
                .add("commitOrder", "POST " + order + "/commit", gate.guarded(this::commit))
                .add("cancelOrder", "POST " + order + "/cancel", gate.guarded(this::cancel))
                .add("refundOrder", "POST " + order + "/refund", gate.guarded(this::refund))
                .add("correctOrder", "POST " + order + "/correction", gate.guarded(this::correct))
                .add("completeDelivery", "POST " + order + "/complete_delivery", gate.guarded(this::completeDelivery));
    }

    private ObjectNode create(Exchange exchange) {
        Fields body = Fields.of(exchange.json());
        Fields sent = body.required("order");
        String id = sent.requiredText("id", LONGEST_ID);
        exchange.key("orderId", id);
        BigDecimal amount = sent.requiredMoney("amount");
        if (amount.compareTo(BigDecimal.ONE) <= 0) {
            throw Refusal.badRequest(sent.path("amount"), "must be greater than 1");
        }
        BigDecimal prepaid = sent.money("prepaid_amount");
        List<Item> items = Item.all(sent, "items", fiscal(body));
        for (String name : List.of("notification_url", "success_url", "fail_url")) {
            checkUrl(body, name);
        }
        checkClient(body.object("client_info"));
        body.pairs("data");
        requireSum(sent.path("amount"), amount.add(prepaid), Item.sum(items));
        if (orders.find(id) != null) {
            throw Refusal.conflict("Заказ с таким номером уже существует");
        }
        Order order = new Order(
                id,
                body.copy(),
                amount,
                prepaid,
                items,
                orders.partner().demo(),
                orders.timing().now());
        orders.add(order);
        return answer(order);
    }

    private static void checkUrl(Fields body, String name) {
        String url = body.text(name, LONGEST_TEXT);
        if (url == null) {
            return;
        }
        try {
            if (URI.create(url).getHost() != null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(name, "must be a URL");
        }
        throw Refusal.badRequest(name, "must be a URL");
    }

    private static void checkClient(@Nullable Fields client) {
        if (client == null) {
            return;
        }
        for (String name : List.of("first_name", "last_name", "middle_name", "phone", "email")) {
            client.text(name, LONGEST_TEXT);
        }
        String birthdate = client.text("birthdate", LONGEST_TEXT);
        try {
            if (birthdate != null) {
                LocalDate.parse(birthdate);
            }
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(client.path("birthdate"), "must be a date");
        }
    }

    private static boolean fiscal(Fields body) {
        Fields settings = body.object("fiscalization_settings");
        return settings != null
                && settings.requiredOneOf("type", Set.of("enabled", "disabled")).equals("enabled");
    }

    private ObjectNode info(Exchange exchange) {
        Order order = order(exchange);
        return answers.info(order, link.apply(order), true);
    }

    private ObjectNode commit(Exchange exchange) {
        Order order = order(exchange);
        Fields body = Fields.of(exchange.json());
        BigDecimal amount = body.requiredMoney("amount");
        BigDecimal prepaid = body.money("prepaid_amount");
        List<Item> items = Item.all(body, "items", fiscal(body));
        boolean mayAdd = addsItems(body);
        ObjectNode data = body.pairs("data");
        if (order.status() != OrderStatus.WAIT_FOR_COMMIT) {
            throw wrongStatus(order);
        }
        requireSum("amount", amount.add(prepaid), Item.sum(items));
        if (amount.compareTo(order.amount()) > 0) {
            throw Refusal.unprocessable("amount", "must not exceed the amount of the order");
        }
        if (!mayAdd && Item.without(order.items(), items).isEmpty()) {
            throw Refusal.unprocessable("items", "must be items of the order");
        }
        if (order.moneyGone()) {
            throw Refusal.payment("NOT_ENOUGH_MONEY");
        }
        orders.commit(order, amount, () -> order.commit(amount, prepaid, items, data));
        return answer(order);
    }

    /** Checks that none or all of the three choices are there. */
    private static boolean addsItems(Fields body) {
        Fields settings = body.object("fiscalization_settings");
        Fields params = settings == null ? null : settings.object("params");
        if (params == null) {
            return false;
        }
        for (String name : RECEIPTS) {
            if (!params.has(name)) {
                throw Refusal.badRequest("fiscalization_settings.params", "must not be null");
            }
            params.requiredFlag(name);
        }
        return params.requiredFlag(RECEIPTS.get(1));
    }

    private ObjectNode cancel(Exchange exchange) {
        Order order = order(exchange);
        if (!order.status().open()) {
            throw wrongStatus(order);
        }
        orders.cancel(order);
        return answer(order);
    }

    private ObjectNode refund(Exchange exchange) {
        Order order = order(exchange);
        Fields body = Fields.of(exchange.json());
        BigDecimal amount = body.requiredMoney("amount");
        BigDecimal prepaid = body.money("refunded_prepaid_amount");
        List<Item> items = Item.all(body, "returned_items", fiscal(body));
        body.pairs("data");
        requireRefundable(order, amount, prepaid);
        requireSum("amount", amount.add(prepaid), Item.sum(items));
        List<Item> left = Item.without(order.items(), items)
                .orElseThrow(() -> Refusal.unprocessable("returned_items", "must be items of the order"));
        return sentBack(order, new Refund(amount, prepaid, items), left);
    }

    private ObjectNode correct(Exchange exchange) {
        Order order = order(exchange);
        Fields body = Fields.of(exchange.json());
        BigDecimal amount = body.requiredMoney("amount");
        BigDecimal prepaid = body.money("refunded_prepaid_amount");
        List<Item> items = body.has("new_items") ? Item.all(body, "new_items", false) : new ArrayList<>();
        body.pairs("data");
        requireRefundable(order, amount, prepaid);
        requireSum("amount", amount.add(prepaid).add(Item.sum(items)), Item.sum(order.items()));
        return sentBack(order, new Refund(amount, prepaid, List.of()), items);
    }

    private static void requireRefundable(Order order, BigDecimal amount, BigDecimal prepaid) {
        if (!order.status().sold()) {
            throw wrongStatus(order);
        }
        if (amount.compareTo(order.amount()) > 0) {
            throw Refusal.unprocessable("amount", "must not exceed the amount of the order");
        }
        if (prepaid.compareTo(order.prepaid()) > 0) {
            throw Refusal.unprocessable("refunded_prepaid_amount", "must not exceed the prepaid amount");
        }
        if (order.refundsRefused()) {
            throw Refusal.payment("PAYMENT_ERROR");
        }
    }

    private ObjectNode sentBack(Order order, Refund refund, List<Item> left) {
        order.refund(refund, left);
        orders.refund(order, refund);
        return answers.accepted(order, refund);
    }

    private ObjectNode completeDelivery(Exchange exchange) {
        Order order = order(exchange);
        Fields body = Fields.of(exchange.json());
        boolean fiscal = fiscal(body);
        Fields sent = body.object("order");
        if (sent != null) {
            BigDecimal amount = sent.requiredMoney("amount");
            List<Item> items = Item.all(sent, "items", fiscal);
            requireSum(sent.path("amount"), amount.add(sent.money("prepaid_amount")), Item.sum(items));
        }
        if (!order.status().sold()) {
            throw wrongStatus(order);
        }
        return answer(order);
    }

    private static void requireSum(String field, BigDecimal stated, BigDecimal counted) {
        if (!Money.equal(stated, counted)) {
            throw Refusal.unprocessable(field, "must agree with the sum of the items, " + counted.toPlainString());
        }
    }

    private static Refusal wrongStatus(Order order) {
        return Refusal.conflict(
                "Операция недоступна в статусе " + order.status().wire());
    }

    private Order order(Exchange exchange) {
        String id = exchange.pathVariable("orderId");
        exchange.key("orderId", id);
        return orders.get(id);
    }

    private ObjectNode answer(Order order) {
        return answers.info(order, link.apply(order), false);
    }
}
