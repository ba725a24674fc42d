package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A receipt on its way to the tax service. */
final class Receipt implements Listed {
    private final String id;
    private final YooKassaShop shop;
    private final String type;
    private final Payment payment;
    private final @Nullable String refundId;
    private final ObjectNode request;
    private final Instant createdAt;
    private String status = "pending";
    private @Nullable ObjectNode fiscal;

    Receipt(String id, String type, Payment payment, @Nullable String refundId, ObjectNode request, Instant createdAt) {
        this.id = id;
        this.shop = payment.shop();
        this.type = type;
        this.payment = payment;
        this.refundId = refundId;
        this.request = request;
        this.createdAt = createdAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return shop;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    String type() {
        return type;
    }

    String status() {
        return status;
    }

    Payment payment() {
        return payment;
    }

    @Nullable
    String refundId() {
        return refundId;
    }

    @Nullable
    String paymentId() {
        return refundId == null ? payment.id() : null;
    }

    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : request.path("items")) {
            BigDecimal price = new BigDecimal(item.path("amount").path("value").asText());
            sum = sum.add(price.multiply(new BigDecimal(item.path("quantity").asText())));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    void register(Instant now) {
        status = "succeeded";
        fiscal = Wire.object()
                .put("fiscal_document_number", Ids.digits(6))
                .put("fiscal_storage_number", "9288000100115785")
                .put("fiscal_attribute", Ids.digits(10))
                .put(
                        "registered_at",
                        now.atOffset(ZoneOffset.ofHours(3)).withNano(0).toString())
                .put("fiscal_provider_id", Ids.random());
    }

    void fail() {
        status = "canceled";
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = Wire.object().put("id", id).put("type", type);
        if (refundId == null) {
            json.put("payment_id", payment.id());
        } else {
            json.put("refund_id", refundId);
        }
        json.put("status", status);
        if (fiscal != null) {
            json.setAll(fiscal);
        }
        for (String name : List.of(
                "tax_system_code",
                "timezone",
                "internet",
                "settlements",
                "on_behalf_of",
                "receipt_industry_details",
                "receipt_operational_details")) {
            if (request.hasNonNull(name)) {
                json.set(name, request.get(name).deepCopy());
            }
        }
        JsonNode items = request.path("items").deepCopy();
        for (JsonNode item : items) {
            ((ObjectNode) item).remove("additional_payment_subject_props");
            if (item.path("supplier") instanceof ObjectNode supplier && supplier.has("inn")) {
                supplier.put("inn", "***");
            }
        }
        json.set("items", items);
        return json;
    }
}
