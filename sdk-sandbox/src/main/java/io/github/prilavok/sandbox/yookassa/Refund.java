package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money on its way back to a payer. */
final class Refund implements Listed {
    private final String id;
    private final Payment payment;
    private final ObjectNode request;
    private final BigDecimal amount;
    private final Instant createdAt;
    private String status = Payment.PENDING;
    private @Nullable Cancellation cancellation;
    private @Nullable String receiptRegistration;
    private @Nullable String operationId;
    private @Nullable String rrn;

    Refund(String id, Payment payment, ObjectNode request, BigDecimal amount, Instant createdAt) {
        this.id = id;
        this.payment = payment;
        this.request = request;
        this.amount = amount;
        this.createdAt = createdAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return payment.owner();
    }

    Payment payment() {
        return payment;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    BigDecimal amount() {
        return amount;
    }

    ObjectNode request() {
        return request;
    }

    String status() {
        return status;
    }

    /** What the seller of a Safe deal gives back. */
    BigDecimal settlement() {
        JsonNode sum = request.path("deal")
                .path("refund_settlements")
                .path(0)
                .path("amount")
                .path("value");
        return sum.isTextual()
                ? new BigDecimal(sum.textValue()).setScale(2, RoundingMode.UNNECESSARY)
                : BigDecimal.ZERO.setScale(2);
    }

    void succeed() {
        status = Payment.SUCCEEDED;
        operationId = Ids.random().replace("-", "");
        rrn = Ids.digits(12);
    }

    void cancel(Cancellation why) {
        status = Payment.CANCELED;
        cancellation = why;
        if (receiptRegistration != null) {
            receiptRegistration = "canceled";
        }
    }

    void receiptRegistration(String state) {
        receiptRegistration = state;
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json =
                Wire.object().put("id", id).put("payment_id", payment.id()).put("status", status);
        if (cancellation != null) {
            json.set("cancellation_details", cancellation.toJson());
        }
        if (receiptRegistration != null) {
            json.put("receipt_registration", receiptRegistration);
        }
        json.put("created_at", Wire.time(createdAt));
        json.set("amount", Wire.money(amount, "RUB"));
        for (String name : List.of("description", "sources", "deal", "metadata")) {
            if (request.hasNonNull(name)) {
                json.set(name, request.get(name).deepCopy());
            }
        }
        if (operationId != null) {
            method(json, operationId);
        }
        return json;
    }

    private void method(ObjectNode json, String operation) {
        switch (payment.methodType()) {
            case "bank_card" -> json.putObject("refund_authorization_details").put("rrn", rrn);
            case "sbp" -> json.putObject("refund_method").put("type", "sbp").put("sbp_operation_id", operation);
            case "electronic_certificate" -> {
                if (request.path("refund_method_data") instanceof ObjectNode data) {
                    json.set("refund_method", data.deepCopy());
                }
            }
            default -> {}
        }
    }
}
