package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.DealFilter;
import io.github.prilavok.yookassa.model.FeeMoment;
import io.github.prilavok.yookassa.model.NotificationEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on the operations that a partner has and those of deals. */
class PartnerContractTest extends ProviderContract {
    private static final String TOKEN = "AQAAAAARTbbdAABwmgAAAZ0000tokenOfTheShop";

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        YooKassaPartnerClientBuilder builder = YooKassaPartnerClient.builder().token(TOKEN);
        settings.accept(builder);
        YooKassaPartnerClient client = builder.build();
        return new Opened(client, List.of(client.webhooks(), client.deals(), client.settings()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createWebhook" ->
                new Object[] {
                    CreateWebhook.of(
                            NotificationEvent.PAYMENT_SUCCEEDED, "https://partner.example/hooks/nTq7-8fYw0mXk2VdBzLr")
                };
            case "createDeal" ->
                new Object[] {
                    CreateDeal.of(FeeMoment.DEAL_CLOSED, "DEAL-7").toBuilder()
                            .metadata(Map.of("seller", "79031234567"))
                            .build()
                };
            case "listDeals" -> new Object[] {DealFilter.all().query()};
            case "listWebhooks" -> new Object[0];
            default -> new Object[] {"wh-1"};
        };
    }

    @Override
    protected String answer(String operation) {
        String deal = """
                {"type":"safe_deal","id":"dl-1","balance":{"value":"800.00","currency":"RUB"},\
                "payout_balance":{"value":"640.00","currency":"RUB"},"status":"opened","fee_moment":"deal_closed",\
                "created_at":"2026-09-02T09:09:59.123456Z","expires_at":"2026-12-01T09:09:59.123456Z",\
                "description":"DEAL-7","metadata":{"seller":"79031234567"},"test":true}""";
        String webhook = """
                {"id":"wh-1","event":"payment.succeeded","url":"https://partner.example/hooks/nTq7-8fYw0mXk2VdBzLr"}""";
        return switch (operation) {
            case "createWebhook" -> webhook;
            case "listWebhooks" -> "{\"type\":\"list\",\"items\":[" + webhook + "]}";
            case "listDeals" -> "{\"type\":\"list\",\"items\":[" + deal + "],\"next_cursor\":\"c-1\"}";
            case "deleteWebhook" -> "{}";
            case "getMe" -> "{\"account_id\":\"100500\",\"status\":\"enabled\",\"test\":true,\"itn\":\"7703804990\"}";
            default -> deal;
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(TOKEN, "79031234567");
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("id", "items");
    }
}
