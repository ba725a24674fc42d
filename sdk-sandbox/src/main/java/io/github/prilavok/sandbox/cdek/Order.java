package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order with all that has happened to it. Touched only by what runs alone in the sandbox. */
final class Order {
    /** A related order. */
    record Related(String type, Order order) {}

    /** In recorded traffic ACCEPTED bears a later time than CREATED, which it precedes. */
    private static final Duration ACCEPTED_SEEMS_LATER = Duration.ofSeconds(7);

    private final String uuid = Ids.random();
    private final boolean isReturn;
    private final Instant created;
    private final List<StatusEntry> statuses = new ArrayList<>();
    private final List<OrderRequest> requests = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private ObjectNode fields;
    private @Nullable String cdekNumber;
    private @Nullable Calculation calculation;

    Order(ObjectNode fields, boolean isReturn, Instant now) {
        this.fields = fields;
        this.isReturn = isReturn;
        this.created = now;
        statuses.add(new StatusEntry(OrderStatus.ACCEPTED, "ACCEPTED", now, null, null, false));
    }

    String uuid() {
        return uuid;
    }

    boolean isReturn() {
        return isReturn;
    }

    Instant created() {
        return created;
    }

    /** What the shop sent, with its later changes. */
    ObjectNode fields() {
        return fields;
    }

    int type() {
        return (int) Body.integer(fields, "type").orElse(1);
    }

    /** The shop's number; null if the order has none. */
    @Nullable
    String number() {
        String number = Body.text(fields, "number");
        return number.isEmpty() ? null : number;
    }

    int tariffCode() {
        return (int) Body.integer(fields, "tariff_code").orElse(0);
    }

    @Nullable
    String cdekNumber() {
        return cdekNumber;
    }

    void cdekNumber(String number) {
        cdekNumber = number;
    }

    /** Null until the order is registered. */
    @Nullable
    Calculation calculation() {
        return calculation;
    }

    void change(ObjectNode newFields, Calculation newCalculation) {
        fields = newFields;
        calculation = newCalculation;
    }

    boolean isRegistered() {
        return calculation != null;
    }

    List<OrderRequest> requests() {
        return requests;
    }

    OrderRequest ask(OrderRequest.Type type, Instant now) {
        OrderRequest request = new OrderRequest(type, now);
        requests.add(request);
        return request;
    }

    Optional<OrderRequest> open(OrderRequest.Type type) {
        return requests.stream()
                .filter(request -> request.type() == type && request.isOpen())
                .findFirst();
    }

    List<Related> related() {
        return related;
    }

    void relate(String type, Order order) {
        related.add(new Related(type, order));
    }

    /** The statuses as answers list them: newest first. */
    List<StatusEntry> statusesNewestFirst() {
        List<StatusEntry> newestFirst = new ArrayList<>();
        statuses.forEach(entry -> newestFirst.add(0, entry));
        newestFirst.sort(Comparator.comparing(StatusEntry::time).reversed());
        return newestFirst;
    }

    OrderStatus status() {
        return entryInForce().status();
    }

    StatusEntry entryInForce() {
        StatusEntry inForce = statuses.get(0);
        for (StatusEntry entry : statuses) {
            inForce = entry.revoked() ? inForce : entry;
        }
        return inForce;
    }

    /** Adds a status, a second or more after the one before it, so that their times tell them apart. */
    StatusEntry reach(OrderStatus status, String code, Instant now, @Nullable Integer reason) {
        StatusEntry last = statuses.get(statuses.size() - 1);
        Instant earliest = last.time().plusSeconds(1);
        Instant time = statuses.size() > 1 && earliest.isAfter(now) ? earliest : now;
        StatusEntry entry = new StatusEntry(status, code, time, reason, Route.cityOf(status, fields), false);
        statuses.add(entry);
        if (status == OrderStatus.CREATED) {
            StatusEntry accepted = statuses.get(0);
            statuses.set(
                    0,
                    new StatusEntry(
                            OrderStatus.ACCEPTED,
                            "ACCEPTED",
                            time.plus(ACCEPTED_SEEMS_LATER),
                            null,
                            accepted.city(),
                            false));
        }
        return entry;
    }

    StatusEntry revokeFinal() {
        StatusEntry last = entryInForce();
        if (!last.status().isFinal()) {
            throw new IllegalStateException("Order " + uuid + " is not in a final status but in " + last.code());
        }
        StatusEntry revoked = last.revoke();
        statuses.set(statuses.indexOf(last), revoked);
        return revoked;
    }

    Parcel toParcel() {
        return new Parcel(
                uuid, cdekNumber, number(), tariffCode(), entryInForce().code());
    }

    JsonNode packages() {
        return fields.path("packages");
    }
}
