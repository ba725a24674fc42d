package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.util.Set;
import java.util.function.Supplier;

/** {@code receipts}: those that are made after a payment or a refund. */
final class ReceiptRoutes {
    private static final int MOST_OF_ONE = 50;

    private final Gate gate;
    private final Acquirer acquirer;
    private final Refunds refunds;
    private final Register register;

    ReceiptRoutes(Gate gate, Acquirer acquirer, Refunds refunds, Register register) {
        this.gate = gate;
        this.acquirer = acquirer;
        this.refunds = refunds;
        this.register = register;
    }

    void addTo(Routes routes) {
        routes.add("createReceipt", "POST /v3/receipts", gate.post(Access.SHOP, null, this::create))
                .add("listReceipts", "GET /v3/receipts", gate.get(Access.SHOP, "receipts_get", this::list))
                .add("getReceipt", "GET /v3/receipts/{receipt_id}", gate.get(Access.SHOP, "receipts_get", call -> {
                    String id = call.path("receipt_id");
                    call.key("receipt_id", id);
                    return register.receipts().of(call.account(), id)::toJson;
                }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        if (!call.shop().fiscal()) {
            throw Refusal.forbidden("Receipts are not turned on for this shop", null);
        }
        String type = body.requiredOneOf("type", Set.of("payment", "refund"));
        if (body.has("payment_id") == body.has("refund_id")) {
            throw body.wrong("payment_id");
        }
        if (type.equals("payment") && body.has("refund_id")) {
            throw body.wrong("refund_id");
        }
        Refund refund = body.has("refund_id") ? refunds.refunds().named(call.account(), body, "refund_id") : null;
        Payment payment =
                refund == null ? acquirer.payments().named(call.account(), body, "payment_id") : refund.payment();
        boolean notPaid = payment.is(Payment.PENDING)
                || payment.is(Payment.CANCELED) && type.equals("payment")
                || refund != null && !refund.status().equals(Payment.SUCCEEDED);
        if (notPaid) {
            throw Refusal.invalid(refund == null ? "payment_id" : "refund_id", "No receipt in this status");
        }
        new ReceiptCheck(call.shop()).checkLater(body);
        String refundId = refund == null ? null : refund.id();
        long before = register.receipts().all().stream()
                .filter(receipt -> receipt.payment().equals(payment))
                .filter(receipt -> refundId == null ? receipt.refundId() == null : refundId.equals(receipt.refundId()))
                .count();
        if (before >= MOST_OF_ONE) {
            throw Refusal.invalid("Too many receipts");
        }
        Receipt receipt = register.register(type, payment, refundId, call.body(), unused -> {});
        call.key("receipt_id", receipt.id());
        call.key("payment_id", payment.id());
        return receipt::toJson;
    }

    private Supplier<ObjectNode> list(Call call) {
        if (call.exchange().query("payment_id") != null && call.exchange().query("refund_id") != null) {
            throw Refusal.invalid("refund_id", "Only one of payment_id and refund_id may be given");
        }
        ObjectNode page = new Listing<Receipt>(call.exchange().query())
                .times("created_at", Receipt::createdAt)
                .oneOf("status", Set.of("pending", "succeeded", "canceled"), Receipt::status)
                .equal("payment_id", Receipt::paymentId)
                .equal("refund_id", Receipt::refundId)
                .of(register.receipts().newest(call.account()), Receipt::toJson);
        return () -> page;
    }
}
