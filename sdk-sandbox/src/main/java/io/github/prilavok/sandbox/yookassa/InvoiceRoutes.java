package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** {@code invoices}, for a shop's Basic alone. */
final class InvoiceRoutes {
    private final Gate gate;
    private final Invoices invoices;
    private final Timing timing;

    InvoiceRoutes(Gate gate, Invoices invoices, Timing timing) {
        this.gate = gate;
        this.invoices = invoices;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("createInvoice", "POST /v3/invoices", gate.post(Access.SHOP_BASIC, null, this::create))
                .add("getInvoice", "GET /v3/invoices/{invoice_id}", gate.get(Access.SHOP_BASIC, null, call -> {
                    String id = call.path("invoice_id");
                    call.key("invoice_id", id);
                    return invoices.of(call.account(), id)::toJson;
                }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        Fields data = body.requiredObject("payment_data");
        BigDecimal amount = data.requiredMoney("amount");
        PaymentCheck.recipient(call.shop(), data, "recipient");
        data.flag("capture");
        data.flag("save_payment_method");
        data.matching("client_ip", PaymentCheck.IP);
        data.text("description", 0, 128);
        data.metadata();
        new ReceiptCheck(call.shop()).check(data.object("receipt"), amount, true);
        body.require("cart");
        for (Fields line : body.list("cart", 1, 100)) {
            line.requiredText("description", 1, 128);
            BigDecimal price = line.requiredMoney("price");
            BigDecimal discounted = line.money("discount_price");
            if (discounted != null && discounted.compareTo(price) > 0) {
                throw line.wrong("discount_price");
            }
            line.require("quantity");
            BigDecimal quantity = line.number("quantity");
            boolean fits = quantity != null
                    && quantity.signum() > 0
                    && quantity.stripTrailingZeros().scale() <= 3;
            if (!fits) {
                throw line.wrong("quantity");
            }
        }
        delivery(body);
        body.require("expires_at");
        Instant expiresAt = body.time("expires_at");
        if (expiresAt == null || !expiresAt.isAfter(timing.now())) {
            throw body.wrong("expires_at");
        }
        body.oneOf("locale", PaymentCheck.LOCALES);
        body.text("description", 0, 128);
        body.metadata();
        Invoice invoice = invoices.create(call.shop(), call.body(), amount, expiresAt);
        call.key("invoice_id", invoice.id());
        return invoice::toJson;
    }

    private static void delivery(Fields body) {
        Fields delivery = body.object("delivery_method_data");
        if (delivery == null) {
            return;
        }
        switch (delivery.requiredOneOf("type", Set.of("self", "sms", "email"))) {
            case "sms" -> delivery.requiredMatching("phone", Fields.PHONE);
            case "email" -> {
                delivery.require("email");
                delivery.email("email");
            }
            default -> {}
        }
    }
}
