package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A failure envelope: thrown where the fault is found, written out by {@link Gate}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reasonCode;
    private final @Nullable String reason;
    private final transient @Nullable ObjectNode details;

    private Refusal(int status, String reasonCode, @Nullable String reason, @Nullable ObjectNode details) {
        super("HTTP " + status + " " + reasonCode + ": " + reason, null, false, false);
        this.status = status;
        this.reasonCode = reasonCode;
        this.reason = reason;
        this.details = details;
    }

    static Refusal badRequest(String reason) {
        return new Refusal(400, "BAD_REQUEST", reason, null);
    }

    static Refusal authentication(String reason) {
        return new Refusal(401, "AUTHENTICATION_ERROR", reason, null);
    }

    static Refusal notFound(String what) {
        return new Refusal(404, "NOT_FOUND", what + " not found", null);
    }

    /** An orderId that is taken; the documentation does not say how Yandex refuses it. */
    static Refusal orderExists() {
        return new Refusal(409, "ORDER_ALREADY_EXISTS", "Order with this orderId already exists", null);
    }

    static Refusal cart(String reason) {
        return new Refusal(400, "ORDER_CART_DATA_ERROR", reason, null);
    }

    static Refusal paymentStatus(PaymentStatus status) {
        return new Refusal(400, "INVALID_PAYMENT_STATUS", "Payment status is " + status, null);
    }

    static Refusal captureTooLarge() {
        return new Refusal(400, "CAPTURE_AMOUNT_TOO_LARGE", "Capture amount is larger than authorized", null);
    }

    static Refusal refundTooLarge() {
        return new Refusal(400, "REFUND_AMOUNT_TOO_LARGE", "Refund amount is larger than the order amount", null);
    }

    static Refusal duplicateOperation() {
        return new Refusal(409, "DUPLICATE_EXTERNAL_OPERATION_ID", "Operation has already been executed", null);
    }

    static Refusal otherOperation() {
        return new Refusal(409, "ANOTHER_OPERATION_IN_PROGRESS", null, null);
    }

    /** Totals that do not add up. */
    static Refusal mismatch(BigDecimal cartTotal, BigDecimal itemsSum, BigDecimal discountsSum, String description) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("cart_total", Money.text(cartTotal));
        details.put("items_sum", Money.text(itemsSum));
        details.put("discounts_sum", Money.text(discountsSum));
        details.put("description", description);
        return new Refusal(400, "ORDER_AMOUNT_MISMATCH", "Cart total amount mismatch", details);
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("status", "fail").put("code", status);
        body.put("reasonCode", reasonCode).put("reason", reason);
        if (details != null) {
            body.set("details", details);
        }
        return body;
    }
}
