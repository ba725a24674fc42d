package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.util.List;
import java.util.function.Supplier;

/** {@code me}: the settings of a shop or a gateway. */
final class MeRoutes {
    private final Gate gate;
    private final Accounts accounts;

    MeRoutes(Gate gate, Accounts accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    void addTo(Routes routes) {
        routes.add("getMe", "GET /v3/me", gate.get(Access.ANY, null, this::me));
    }

    private Supplier<ObjectNode> me(Call call) {
        String other = call.exchange().query("on_behalf_of");
        ObjectNode json;
        if (call.account() instanceof PayoutGateway gateway) {
            json = gateway(gateway);
        } else if (other == null) {
            json = shop(call.shop());
        } else {
            YooKassaShop found = accounts.findShop(other);
            if (found == null) {
                throw Refusal.notFound("Account", "on_behalf_of");
            }
            json = shop(found);
        }
        return () -> json;
    }

    private static ObjectNode shop(YooKassaShop shop) {
        ObjectNode json = Wire.object()
                .put("account_id", shop.id())
                .put("status", shop.enabled() ? "enabled" : "disabled")
                .put("test", true);
        ObjectNode fiscalization = json.putObject("fiscalization").put("enabled", shop.fiscal());
        String provider = shop.fiscalProvider();
        fiscalization.put("provider", provider == null ? "atol" : provider);
        json.put("fiscalization_enabled", shop.fiscal());
        ArrayNode methods = json.putArray("payment_methods");
        shop.methods().forEach(methods::add);
        return json.put("itn", "7707083893");
    }

    private static ObjectNode gateway(PayoutGateway gateway) {
        ObjectNode json = Wire.object()
                .put("account_id", gateway.id())
                .put("status", "enabled")
                .put("test", true)
                .put("name", "Payouts of the sandbox");
        ArrayNode methods = json.putArray("payout_methods");
        List.of("bank_card", "yoo_money", "sbp").forEach(methods::add);
        json.set("payout_balance", Wire.money(gateway.balance(), "RUB"));
        return json;
    }
}
