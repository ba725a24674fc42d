package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invoice and the payment that it led to. */
final class Invoice implements Listed {
    private final String id;
    private final YooKassaShop shop;
    private final ObjectNode request;
    private final BigDecimal amount;
    private final Instant createdAt;
    private final Instant expiresAt;
    private final String url;
    private String status = Payment.PENDING;
    private @Nullable Payment payment;
    private @Nullable Cancellation cancellation;

    Invoice(
            String id,
            YooKassaShop shop,
            ObjectNode request,
            BigDecimal amount,
            Instant createdAt,
            Instant expiresAt,
            String url) {
        this.id = id;
        this.shop = shop;
        this.request = request;
        this.amount = amount;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.url = url;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return shop;
    }

    YooKassaShop shop() {
        return shop;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    ObjectNode request() {
        return request;
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

    @Nullable
    Payment payment() {
        return payment;
    }

    void payment(Payment opened) {
        this.payment = opened;
    }

    void succeed() {
        status = Payment.SUCCEEDED;
    }

    void cancel(Cancellation why) {
        status = Payment.CANCELED;
        cancellation = why;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object().put("id", id).put("status", status);
        json.set("cart", request.path("cart").deepCopy());
        if (pending() && request.hasNonNull("delivery_method_data")) {
            String type = request.path("delivery_method_data").path("type").asText();
            ObjectNode delivery = json.putObject("delivery_method").put("type", type);
            if (type.equals("self")) {
                delivery.put("url", url);
            }
        }
        if (payment != null && !payment.is(Payment.PENDING)) {
            json.putObject("payment_details").put("id", payment.id()).put("status", payment.status());
        }
        json.put("created_at", Wire.time(createdAt));
        if (pending()) {
            json.put("expires_at", Wire.time(expiresAt));
        }
        for (String name : new String[] {"description", "metadata"}) {
            if (request.hasNonNull(name)) {
                json.set(name, request.get(name).deepCopy());
            }
        }
        if (cancellation != null) {
            json.set("cancellation_details", cancellation.toJson());
        }
        return json;
    }
}
