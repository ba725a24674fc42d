package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;

/** {@code refunds}. */
final class RefundRoutes {
    private static final Set<String> STATUSES = Set.of(Payment.PENDING, Payment.SUCCEEDED, Payment.CANCELED);

    private final Gate gate;
    private final Acquirer acquirer;
    private final Refunds refunds;
    private final Deals deals;
    private final Timing timing;

    RefundRoutes(Gate gate, Acquirer acquirer, Refunds refunds, Deals deals, Timing timing) {
        this.gate = gate;
        this.acquirer = acquirer;
        this.refunds = refunds;
        this.deals = deals;
        this.timing = timing;
        refunds.watch(deals::refundStarts, deals::refundEnds);
    }

    void addTo(Routes routes) {
        routes.add("createRefund", "POST /v3/refunds", gate.post(Access.SHOP, "refunds_create", this::create))
                .add("listRefunds", "GET /v3/refunds", gate.get(Access.SHOP, "refunds_get", this::list))
                .add("getRefund", "GET /v3/refunds/{refund_id}", gate.get(Access.SHOP, "refunds_get", call -> {
                    String id = call.path("refund_id");
                    call.key("refund_id", id);
                    return refunds.refunds().of(call.account(), id)::toJson;
                }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        Payment payment = acquirer.payments().named(call.account(), body, "payment_id");
        call.key("payment_id", payment.id());
        BigDecimal sum = body.requiredMoney("amount");
        body.text("description", 0, 250);
        body.metadata();
        possible(payment, body, sum);
        for (Fields source : body.list("sources", 1, 1)) {
            PaymentCheck.transfer(source);
        }
        certificate(body);
        deals.checkRefund(payment, body, sum);
        boolean inPart = sum.compareTo(payment.amount()) != 0;
        if (body.has("sources") && body.has("receipt")) {
            throw Refusal.receipt("receipt");
        }
        new ReceiptCheck(payment.shop()).check(body.object("receipt"), sum, inPart && !body.has("sources"));
        Refund refund = refunds.create(payment, call.body(), sum);
        call.key("refund_id", refund.id());
        return refund::toJson;
    }

    private void possible(Payment payment, Fields body, BigDecimal sum) {
        if (!payment.is(Payment.SUCCEEDED)) {
            throw Refusal.invalid("payment_id", "Payment status is not succeeded");
        }
        String type = payment.methodType();
        boolean tooOld = payment.createdAt()
                .atOffset(ZoneOffset.UTC)
                .plusYears(type.equals("sberbank") ? 1 : 3)
                .toInstant()
                .isBefore(timing.now());
        boolean whole = sum.compareTo(payment.amount()) == 0;
        if (tooOld || !MethodKind.refundable(type) || !whole && !MethodKind.refundableInPart(type)) {
            throw Refusal.invalid("payment_id", "Payment is not refundable");
        }
        BigDecimal rest = payment.refundableSum().subtract(sum);
        boolean tooLittle = sum.compareTo(BigDecimal.ONE) < 0 && !whole;
        if (rest.signum() < 0 || tooLittle || rest.signum() > 0 && rest.compareTo(BigDecimal.ONE) < 0) {
            throw body.wrong("amount");
        }
    }

    private static void certificate(Fields body) {
        Fields data = body.object("refund_method_data");
        if (data == null) {
            return;
        }
        data.requiredOneOf("type", Set.of("electronic_certificate"));
        Fields certificate = data.object("electronic_certificate");
        if (certificate != null) {
            certificate.requiredMoney("amount");
            certificate.requiredText("basket_id", 24, 24);
        }
        for (Fields article : data.list("articles", 1, 999)) {
            article.requiredInteger("article_number", 1, 999);
            article.requiredInteger("payment_article_number", 1, 999);
            article.requiredText("tru_code", 30, 30);
            article.requiredInteger("quantity", 1, Integer.MAX_VALUE);
        }
    }

    private Supplier<ObjectNode> list(Call call) {
        ObjectNode page = new Listing<Refund>(call.exchange().query())
                .times("created_at", Refund::createdAt)
                .oneOf("status", STATUSES, Refund::status)
                .equal("payment_id", refund -> refund.payment().id())
                .of(refunds.refunds().newest(call.account()), Refund::toJson);
        return () -> page;
    }
}
