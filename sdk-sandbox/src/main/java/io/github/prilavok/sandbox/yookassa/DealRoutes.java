package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** {@code deals}. */
final class DealRoutes {
    private final Gate gate;
    private final Deals deals;

    DealRoutes(Gate gate, Deals deals) {
        this.gate = gate;
        this.deals = deals;
    }

    void addTo(Routes routes) {
        routes.add("createDeal", "POST /v3/deals", gate.post(Access.SHOP, null, this::create))
                .add("listDeals", "GET /v3/deals", gate.get(Access.SHOP, null, this::list))
                .add("getDeal", "GET /v3/deals/{deal_id}", gate.get(Access.SHOP, null, call -> {
                    String id = call.path("deal_id");
                    call.key("deal_id", id);
                    return deals.deals().of(call.account(), id)::toJson;
                }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        body.requiredOneOf("type", Set.of("safe_deal"));
        body.requiredOneOf("fee_moment", Set.of("payment_succeeded", "deal_closed"));
        body.text("description", 0, 128);
        body.metadata();
        Deal deal = deals.open(call.shop(), call.body());
        call.key("deal_id", deal.id());
        return deal::toJson;
    }

    private Supplier<ObjectNode> list(Call call) {
        String searched = call.exchange().query("full_text_search");
        if (searched != null && (searched.length() < 4 || searched.length() > 128)) {
            throw Refusal.invalid("full_text_search", "Incorrect value");
        }
        String wanted = searched == null ? "" : searched.toLowerCase(Locale.ROOT);
        ObjectNode page = new Listing<Deal>(call.exchange().query())
                .times("created_at", Deal::createdAt)
                .times("expires_at", Deal::expiresAt)
                .oneOf("status", Set.of("opened", "closed"), Deal::status)
                .filter(
                        Set.of("full_text_search"),
                        deal -> deal.description().toLowerCase(Locale.ROOT).contains(wanted))
                .of(deals.deals().newest(call.account()), Deal::toJson);
        return () -> page;
    }
}
