package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money on its way to a recipient. */
final class Payout implements Listed {
    private final String id;
    private final Account owner;
    private final ObjectNode request;
    private final BigDecimal amount;
    private final ObjectNode destination;
    private final Instant createdAt;
    private String status = Payment.PENDING;
    private @Nullable Instant succeededAt;
    private @Nullable Cancellation cancellation;

    Payout(String id, Account owner, ObjectNode request, BigDecimal amount, ObjectNode destination, Instant createdAt) {
        this.id = id;
        this.owner = owner;
        this.request = request;
        this.amount = amount;
        this.destination = destination;
        this.createdAt = createdAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return owner;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant succeededAt() {
        return succeededAt;
    }

    BigDecimal amount() {
        return amount;
    }

    String status() {
        return status;
    }

    boolean pending() {
        return status.equals(Payment.PENDING);
    }

    String destinationType() {
        return destination.path("type").asText();
    }

    ObjectNode request() {
        return request;
    }

    void succeed(Instant now) {
        status = Payment.SUCCEEDED;
        succeededAt = now;
        if (destinationType().equals("sbp")) {
            destination.put("sbp_operation_id", Ids.random().replace("-", ""));
        }
    }

    void cancel(Cancellation why) {
        status = Payment.CANCELED;
        cancellation = why;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object().put("id", id);
        json.set("amount", Wire.money(amount, "RUB"));
        json.put("status", status);
        json.set("payout_destination", destination.deepCopy());
        for (String name : new String[] {"description", "deal", "metadata"}) {
            if (request.hasNonNull(name)) {
                json.set(name, request.get(name).deepCopy());
            }
        }
        json.put("created_at", Wire.time(createdAt));
        if (succeededAt != null) {
            json.put("succeeded_at", Wire.time(succeededAt));
        }
        if (cancellation != null) {
            json.set("cancellation_details", cancellation.toJson());
        }
        return json.put("test", true);
    }
}
