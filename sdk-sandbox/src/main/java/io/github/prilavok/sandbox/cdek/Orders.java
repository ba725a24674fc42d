package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All orders, and the asynchronous work on them. Touched only by what runs alone in the sandbox. */
final class Orders {
    private static final int REFUSED_WITHOUT_EXPLANATION = 11;

    private final Timing timing;
    private final Events events;
    private final CdekLedger ledger;
    private final List<Order> orders = new ArrayList<>();
    private final Map<String, Order> byUuid = new HashMap<>();
    private long lastCdekNumber = 10_234_567_889L;
    private Duration processing = Duration.ofMillis(400);
    private Duration numbering = Duration.ZERO;
    private Duration hiding = Duration.ZERO;

    Orders(Timing timing, Events events, CdekLedger ledger) {
        this.timing = timing;
        this.events = events;
        this.ledger = ledger;
    }

    void processingTakes(Duration time) {
        processing = time;
    }

    void numberComesAfter(Duration time) {
        numbering = time;
    }

    void hiddenFor(Duration time) {
        hiding = time;
    }

    /** Accepts a new order that has passed the static check. */
    Order create(ObjectNode fields) {
        Order order = new Order(fields, false, timing.now());
        if (order.type() != 1) {
            fields.remove("number");
        } else if (order.number() == null) {
            fields.put("number", Ids.random());
        }
        add(order);
        OrderRequest request = order.ask(OrderRequest.Type.CREATE, timing.now());
        timing.later(processing, () -> register(order, request));
        return order;
    }

    private void add(Order order) {
        orders.add(order);
        byUuid.put(order.uuid(), order);
    }

    private void register(Order order, OrderRequest request) {
        List<CdekError> errors = new ArrayList<>(RegistrationCheck.errors(order.fields()));
        if (order.type() == 1 && isTaken(order)) {
            errors.add(
                    new CdekError("error_validate_im_dep_number_has_already_had_integration", "number is not unique"));
        }
        if (!errors.isEmpty()) {
            order.reach(OrderStatus.INVALID, "INVALID", timing.now(), null);
            request.fails(timing.now(), errors);
            return;
        }
        List<CdekError> warnings = redirect(order.fields());
        order.change(order.fields(), price(order.fields()));
        request.succeeds(timing.now(), warnings);
        StatusEntry created = order.reach(OrderStatus.CREATED, "CREATED", timing.now(), null);
        if (numbering.isZero()) {
            number(order, created);
        } else {
            ledger.put(order.toParcel());
            timing.later(numbering, () -> number(order, created));
        }
    }

    private void number(Order order, StatusEntry created) {
        order.cdekNumber(Long.toString(++lastCdekNumber));
        ledger.put(order.toParcel());
        events.orderStatus(order, created);
    }

    /** Whether another live order of the contract has the number. */
    private boolean isTaken(Order order) {
        return orders.stream()
                .anyMatch(other -> other != order
                        && other.isRegistered()
                        && !other.status().isFinal()
                        && other.number() != null
                        && other.number().equals(order.number()));
    }

    /** CDEK silently sends a parcel for a closed office to another one. */
    private static List<CdekError> redirect(ObjectNode fields) {
        Optional<Office> chosen =
                Offices.find(Body.text(fields, "delivery_point")).filter(office -> !office.active());
        Optional<Office> other = chosen.flatMap(Offices::replacementFor);
        if (other.isEmpty()) {
            return List.of();
        }
        fields.put("delivery_point", other.get().code());
        return List.of(new CdekError(
                "v2_delivery_point_changed",
                "Delivery point was changed from [" + chosen.get().code() + "] to ["
                        + other.get().code() + "]"));
    }

    private static Calculation price(JsonNode fields) {
        Tariff tariff =
                Tariffs.find(Body.integer(fields, "tariff_code").orElse(0)).orElseThrow();
        return PriceList.calculate(
                tariff, Route.from(fields), Route.to(fields), fields.path("packages"), Insurance.addTo(fields));
    }

    Order get(String uuid) {
        return find(uuid).filter(this::isVisible).orElseThrow(() -> CdekRefusal.error(CdekError.notFound(uuid)));
    }

    Order byCdekNumber(String number) {
        return visible(order -> number.equals(order.cdekNumber()) && !isRemoved(order))
                .orElseThrow(() -> CdekRefusal.error(
                        new CdekError("v2_order_not_found", "Order is not found by cdek_number: " + number)));
    }

    /** The newest order with the shop's number, be it invalid. */
    Order byNumber(String number) {
        return visible(order -> number.equals(order.number()) && !isRemoved(order))
                .orElseThrow(() -> CdekRefusal.error(
                        new CdekError("v2_entity_not_found_im_number", "Entity is not found by im_number: " + number)));
    }

    /** By its uuid a cancelled order can still be read, by a number no more. */
    private static boolean isRemoved(Order order) {
        return order.status() == OrderStatus.REMOVED;
    }

    private Optional<Order> visible(Predicate<Order> test) {
        for (int i = orders.size() - 1; i >= 0; i--) {
            Order order = orders.get(i);
            if (test.test(order) && isVisible(order)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private boolean isVisible(Order order) {
        return !order.created().plus(hiding).isAfter(timing.now());
    }

    Optional<Order> find(String uuid) {
        return Optional.ofNullable(byUuid.get(uuid));
    }

    void forget(String uuid) {
        orders.remove(byUuid.remove(uuid));
    }

    OrderRequest update(Order order, ObjectNode changes) {
        OrderRequest.Type type = OrderRequest.Type.UPDATE;
        if (order.status() != OrderStatus.CREATED && order.status() != OrderStatus.ACCEPTED) {
            throw refusal(type, "v2_update_forbidden", "Order can be changed in status CREATED or ACCEPTED only");
        }
        refuseSimilar(order, type);
        ObjectNode changed = Changes.apply(order, changes);
        List<CdekError> errors = OrderCheck.errors(changed);
        if (!errors.isEmpty()) {
            throw CdekRefusal.request(type, timing.now(), errors);
        }
        return work(order, type, () -> {
            List<CdekError> faults = RegistrationCheck.errors(changed);
            if (!faults.isEmpty()) {
                return faults;
            }
            order.change(changed, price(changed));
            ledger.put(order.toParcel());
            return List.of();
        });
    }

    OrderRequest delete(Order order) {
        if (isRemoved(order)) {
            throw CdekRefusal.request(
                    OrderRequest.Type.DELETE, timing.now(), List.of(CdekError.notFound(order.uuid())));
        }
        return work(order, OrderRequest.Type.DELETE, () -> {
            if (order.status() != OrderStatus.CREATED) {
                return List.of(new CdekError(
                        "error_validate_order_delete_status",
                        "Order can be deleted in status CREATED only, not in " + order.status()));
            }
            reach(order, OrderStatus.REMOVED, "REMOVED", null);
            return List.of();
        });
    }

    OrderRequest refuse(Order order) {
        OrderRequest.Type type = OrderRequest.Type.CREATE_REFUSAL;
        if (order.status() == OrderStatus.INVALID) {
            throw refusal(type, "v2_entity_invalid", "Entity is invalid: " + order.uuid());
        }
        if (order.status().isFinal()) {
            throw refusal(type, "v2_entity_has_final_status", "Entity has final status " + order.status());
        }
        refuseSimilar(order, type);
        return work(order, type, () -> {
            if (order.status().isFinal()) {
                return List.of(
                        new CdekError("v2_entity_has_final_status", "Entity has final status " + order.status()));
            }
            reach(order, OrderStatus.NOT_DELIVERED, "NOT_DELIVERED", REFUSED_WITHOUT_EXPLANATION);
            return List.of();
        });
    }

    private void refuseSimilar(Order order, OrderRequest.Type type) {
        Optional<OrderRequest> similar = order.open(type);
        if (similar.isPresent()) {
            throw refusal(
                    type,
                    "v2_similar_request_still_processed",
                    "Similar request is still processed: " + similar.get().uuid());
        }
    }

    private CdekRefusal refusal(OrderRequest.Type type, String code, String message) {
        return CdekRefusal.request(type, timing.now(), List.of(new CdekError(code, message)));
    }

    /** Accepts a request; its work is done later, and not before the order itself is registered. */
    private OrderRequest work(Order order, OrderRequest.Type type, Supplier<List<CdekError>> action) {
        OrderRequest request = order.ask(type, timing.now());
        timing.later(processing, () -> work(order, request, action));
        return request;
    }

    private void work(Order order, OrderRequest request, Supplier<List<CdekError>> action) {
        if (order.open(OrderRequest.Type.CREATE).isPresent()) {
            request.waits(timing.now());
            timing.later(processing, () -> work(order, request, action));
            return;
        }
        List<CdekError> errors = action.get();
        if (errors.isEmpty()) {
            request.succeeds(timing.now(), List.of());
        } else {
            request.fails(timing.now(), errors);
        }
    }

    /** Brings an order to a status and tells the subscribers. */
    void reach(Order order, OrderStatus status, String code, @Nullable Integer reason) {
        if (!order.isRegistered()) {
            throw new IllegalStateException("Order " + order.uuid() + " is not registered: its status is "
                    + order.status() + ", so no parcel can move");
        }
        boolean comesBack =
                status == OrderStatus.NOT_DELIVERED && order.status().isUnderWay() && !order.isReturn();
        StatusEntry entry = order.reach(status, code, timing.now(), reason);
        publish(order, entry);
        if (comesBack) {
            timing.later(processing, () -> sendBack(order));
        }
    }

    void revokeFinal(Order order) {
        publish(order, order.revokeFinal());
    }

    private void publish(Order order, StatusEntry entry) {
        if (!order.isReturn()) {
            ledger.put(order.toParcel());
        }
        events.orderStatus(order, entry);
    }

    /** What was not delivered goes back to the shop as an order of its own. */
    private void sendBack(Order direct) {
        ObjectNode fields = Changes.turnAround(direct);
        Order back = new Order(fields, true, timing.now());
        add(back);
        back.ask(OrderRequest.Type.CREATE, timing.now()).succeeds(timing.now(), List.of());
        back.change(fields, price(fields));
        back.cdekNumber(Long.toString(++lastCdekNumber));
        back.relate("direct_order", direct);
        direct.relate("return_order", back);
        StatusEntry created = back.reach(OrderStatus.CREATED, "CREATED", timing.now(), null);
        events.orderStatus(back, created);
    }
}
