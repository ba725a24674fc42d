package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** {@code payments}. */
final class PaymentRoutes {
    private static final Set<String> STATUSES =
            Set.of(Payment.PENDING, Payment.HELD, Payment.SUCCEEDED, Payment.CANCELED);
    private static final Set<String> OLD_METHODS =
            Set.of("alfabank", "webmoney", "wechat", "apple_pay", "google_pay", "qiwi", "installments");
    private static final Set<String> IN_PART = Set.of(
            "bank_card", "tinkoff_bank", "sber_loan", "sberbank", "yoo_money", "alfa_pay", "electronic_certificate");

    private final Gate gate;
    private final Acquirer acquirer;
    private final Deals deals;
    private final Timing timing;

    PaymentRoutes(Gate gate, Acquirer acquirer, Deals deals, Timing timing) {
        this.gate = gate;
        this.acquirer = acquirer;
        this.deals = deals;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("createPayment", "POST /v3/payments", gate.post(Access.SHOP, "payments_create", this::create))
                .add("listPayments", "GET /v3/payments", gate.get(Access.SHOP, "payments_get", this::list))
                .add(
                        "getPayment",
                        "GET /v3/payments/{payment_id}",
                        gate.get(Access.SHOP, "payments_get", call -> view(call, find(call))))
                .add(
                        "capturePayment",
                        "POST /v3/payments/{payment_id}/capture",
                        gate.post(Access.SHOP, "payments_capture", this::capture))
                .add(
                        "cancelPayment",
                        "POST /v3/payments/{payment_id}/cancel",
                        gate.postEmpty(Access.SHOP, "payments_cancel", this::cancel));
    }

    private Supplier<ObjectNode> create(Call call) {
        BigDecimal amount = PaymentCheck.check(call.shop(), call.body());
        deals.checkPayment(call.shop(), call.fields());
        Payment payment = acquirer.create(call.shop(), call.body(), amount);
        call.key("payment_id", payment.id());
        return view(call, payment);
    }

    private Supplier<ObjectNode> list(Call call) {
        Map<String, String> query = call.exchange().query();
        Set<String> methods = new HashSet<>(YooKassaShop.METHODS);
        methods.addAll(OLD_METHODS);
        Instant oldest = timing.now().atOffset(ZoneOffset.UTC).minusYears(3).toInstant();
        ObjectNode page = new Listing<Payment>(query)
                .times("created_at", Payment::createdAt)
                .times("captured_at", Payment::capturedAt)
                .oneOf("status", STATUSES, Payment::status)
                .oneOf("payment_method", methods, Payment::methodType)
                .filter(Set.of(), payment -> payment.createdAt().isAfter(oldest))
                .of(acquirer.payments().newest(call.account()), payment -> json(call, payment));
        return () -> page;
    }

    private Supplier<ObjectNode> capture(Call call) {
        Payment payment = inHold(call, "capture");
        Fields body = call.fields();
        BigDecimal given = body.money("amount");
        BigDecimal sum = given == null ? payment.amount() : given;
        int compared = sum.compareTo(payment.amount());
        if (compared > 0 || compared < 0 && !IN_PART.contains(payment.methodType())) {
            throw body.wrong("amount");
        }
        PaymentCheck.airline(body);
        for (Fields transfer : body.list("transfers", 1, 100)) {
            PaymentCheck.transfer(transfer);
        }
        Fields deal = body.object("deal");
        if (deal != null) {
            PaymentCheck.settlements(deal, "settlements", sum);
        }
        boolean receiptFits = compared == 0 && payment.receipt() != null;
        new ReceiptCheck(payment.shop()).check(body.object("receipt"), sum, !receiptFits);
        if (deal != null) {
            payment.settlements(deal.node().path("settlements"));
        }
        if (call.body().path("receipt") instanceof ObjectNode receipt) {
            payment.receipt(receipt);
        }
        acquirer.capture(payment, sum);
        return view(call, payment);
    }

    private Supplier<ObjectNode> cancel(Call call) {
        Payment payment = inHold(call, "canceled");
        acquirer.decline(payment, new Cancellation("merchant", "canceled_by_merchant"));
        return view(call, payment);
    }

    private Payment inHold(Call call, String what) {
        Payment payment = find(call);
        if (!payment.is(Payment.HELD)) {
            throw Refusal.invalid("payment_id", "Payment can not be " + what + ": its status is " + payment.status());
        }
        return payment;
    }

    private Payment find(Call call) {
        String id = call.path("payment_id");
        call.key("payment_id", id);
        return acquirer.payments().of(call.account(), id);
    }

    private static Supplier<ObjectNode> view(Call call, Payment payment) {
        return () -> json(call, payment);
    }

    private static ObjectNode json(Call call, Payment payment) {
        ObjectNode json = payment.toJson();
        if (!call.caller().seesFees()) {
            json.remove("income_amount");
        }
        return json;
    }
}
