package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** {@code payment_methods}: bindings at zero amount. */
final class PaymentMethodRoutes {
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Gate gate;
    private final Acquirer acquirer;
    private final Payer payer;
    private final Timing timing;
    private final Supplier<String> origin;

    PaymentMethodRoutes(Gate gate, Acquirer acquirer, Payer payer, Timing timing, Supplier<String> origin) {
        this.gate = gate;
        this.acquirer = acquirer;
        this.payer = payer;
        this.timing = timing;
        this.origin = origin;
    }

    void addTo(Routes routes) {
        routes.add("createPaymentMethod", "POST /v3/payment_methods", gate.post(Access.SHOP, null, this::create))
                .add(
                        "getPaymentMethod",
                        "GET /v3/payment_methods/{payment_method_id}",
                        gate.get(Access.SHOP, null, call -> {
                            String id = call.path("payment_method_id");
                            call.key("payment_method_id", id);
                            return acquirer.methods().of(call.account(), id)::toJson;
                        }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        String type = body.requiredOneOf("type", Set.of("bank_card", "sbp"));
        if (!call.shop().autopayments()) {
            throw Refusal.forbidden("Autopayments are not allowed for this shop", null);
        }
        body.metadata();
        body.matching("client_ip", PaymentCheck.IP);
        PaymentCheck.recipient(call.shop(), body, "holder");
        PaymentCheck.card(body);
        Fields wanted = body.object("confirmation");
        if (wanted != null) {
            String scenario = wanted.requiredOneOf("type", Set.of("redirect", "qr"));
            if (scenario.equals("redirect")) {
                wanted.require("return_url");
            } else if (!type.equals("sbp")) {
                throw wanted.wrong("type");
            }
            wanted.url("return_url", 2048);
            wanted.oneOf("locale", PaymentCheck.LOCALES);
            wanted.flag("enforce");
        }
        String number = body.node().path("card").path("number").asText("");
        if (wanted == null && number.isEmpty()) {
            throw body.missing("confirmation");
        }
        SavedMethod method = new SavedMethod(Ids.payment(), call.shop(), timing.now(), type, call.body());
        acquirer.methods().put(method);
        call.key("payment_method_id", method.id());
        TestCard card = number.isEmpty() ? null : TestCard.of(number);
        if (!number.isEmpty() && (wanted == null || card == null || !card.threeDs())) {
            payer.bind(method, card == null ? null : Means.card(card));
        } else if (wanted != null) {
            method.confirmation(confirmation(method, wanted.node()));
            timing.later(PATIENCE, () -> {
                if (method.status().equals("pending")) {
                    method.deactivate();
                }
            });
        }
        return method::toJson;
    }

    private ObjectNode confirmation(SavedMethod method, ObjectNode wanted) {
        String url = origin.get() + Pages.BINDING + "?id=" + method.id();
        ObjectNode answer = Wire.object().put("type", wanted.path("type").asText());
        if (wanted.path("type").asText().equals("qr")) {
            return answer.put("confirmation_data", url);
        }
        answer.put("return_url", wanted.path("return_url").asText()).put("confirmation_url", url);
        return wanted.has("enforce")
                ? answer.put("enforce", wanted.path("enforce").booleanValue())
                : answer;
    }
}
