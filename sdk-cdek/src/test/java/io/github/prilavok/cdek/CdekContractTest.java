package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.CalculateTariff;
import io.github.prilavok.cdek.model.CalculateTariffList;
import io.github.prilavok.cdek.model.CalculateTariffsWithServices;
import io.github.prilavok.cdek.model.CalculatorLocation;
import io.github.prilavok.cdek.model.CalculatorPackage;
import io.github.prilavok.cdek.model.ClientReturn;
import io.github.prilavok.cdek.model.CreateWebhook;
import io.github.prilavok.cdek.model.OrderType;
import io.github.prilavok.cdek.model.UpdateOrder;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.core.testkit.ScriptedServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What users of every client may rely on, for CDEK's. */
class CdekContractTest extends ProviderContract {
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZSI6WyJvcmRlcjphbGwiXX0.c2lnbmF0dXJl";
    private static final String URL = "https://shop.example/hooks/cdek/nTq7-8fYw0mXk2VdBzLr";
    private static final CalculatorPackage PARCEL = CalculatorPackage.of(850, 25, 18, 9);

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        CdekClientBuilder builder = CdekClient.builder().account(Host.ACCOUNT, Host.PASSWORD);
        settings.accept(builder);
        CdekClient client = builder.build();
        return new Opened(
                client,
                List.of(client.orders(), client.calculator(), client.webhooks(), client.offices(), client.locations()));
    }

    @Override
    protected ScriptedServer.@Nullable Script aside(ScriptedServer.Received request) {
        return request.line().startsWith("POST /v2/oauth/token ")
                ? ScriptedServer.answer(200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3599}")
                : null;
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createOrder" -> new Object[] {Samples.order()};
            case "updateOrder" ->
                new Object[] {
                    UpdateOrder.builder()
                            .uuid(Host.U)
                            .type(OrderType.ONLINE_STORE)
                            .comment("Call Ivanova, +79161234567")
                            .recipient(Samples.order().recipient())
                            .build()
                };
            case "findOrder" -> new Object[] {null, "S1-10042"};
            case "createClientReturn" -> new Object[] {Host.U, ClientReturn.of(136)};
            case "calculateTariff" -> new Object[] {CalculateTariff.of(136, 44, 270, PARCEL)};
            case "calculateTariffList" -> new Object[] {CalculateTariffList.of(44, 270, PARCEL)};
            case "calculateTariffsWithServices" ->
                new Object[] {
                    CalculateTariffsWithServices.builder()
                            .fromLocation(CalculatorLocation.city(44))
                            .toLocation(CalculatorLocation.city(270))
                            .addPackages(PARCEL)
                            .build()
                };
            case "listAvailableTariffs" -> new Object[] {"rus"};
            case "createWebhook" -> new Object[] {CreateWebhook.of(WebhookType.ORDER_STATUS, URL)};
            case "listWebhooks" -> new Object[] {};
            case "listOffices", "listCities", "listRegions" -> new Object[] {Map.of("size", "10", "page", "0")};
            case "suggestCities" -> new Object[] {"Nov", "RU"};
            case "getPostalCodes" -> new Object[] {44};
            case "findCityByCoordinates" -> new Object[] {"55.75", "37.61"};
            default -> new Object[] {Host.U};
        };
    }

    @Override
    protected String answer(String operation) {
        String subscription = "{\"uuid\":\"" + Host.W + "\",\"type\":\"ORDER_STATUS\",\"url\":\"" + URL + "\"}";
        String quote = """
                {"delivery_sum":410.0,"period_min":2,"period_max":4,"calendar_min":2,"calendar_max":5,"weight_calc":850,
                 "services":[{"code":"INSURANCE","sum":30.0,"total_sum":36.6,"discount_percent":0,"discount_sum":0,
                  "vat_rate":22,"vat_sum":6.6}],"total_sum":500.2,"currency":"RUB",
                 "delivery_date_range":{"min":"2026-08-06","max":"2026-08-10"}}""";
        return Host.filled(
                switch (operation) {
                    case "getOrder", "findOrder" -> Samples.REGISTERED;
                    case "calculateTariff" -> quote;
                    case "calculateTariffList" -> """
                        {"tariff_codes":[{"tariff_code":136,"tariff_name":"Parcel","delivery_mode":4,"delivery_sum":457.14,
                         "period_min":2,"period_max":3,"delivery_date_range":{"min":"2026-08-06","max":"2026-08-07"}}],
                         "warnings":[{"code":"w","message":"m"}]}""";
                    case "calculateTariffsWithServices" ->
                        "{\"tariff_codes\":[{\"tariff_code\":\"137\",\"status\":\"true\",\"result\":" + quote + "}]}";
                    case "listAvailableTariffs" -> """
                        {"tariff_codes":[{"tariff_name":"Parcel","weight_min":0,"weight_max":50.0,"order_types":["1"],
                         "sender_contragent_type":["LEGAL_ENTITY"],
                         "delivery_modes":[{"delivery_mode":"4","delivery_mode_name":"w-w","tariff_code":136}],
                         "additional_order_types_param":{"without_additional_order_type":true,
                          "additional_order_types":["2"]}}]}""";
                    case "listOffices" -> PlacesWireTest.OFFICES;
                    case "listCities" -> PlacesWireTest.CITIES;
                    case "listRegions" -> PlacesWireTest.REGIONS;
                    case "suggestCities" -> PlacesWireTest.SUGGESTED;
                    case "getPostalCodes" -> PlacesWireTest.POSTAL_CODES;
                    case "findCityByCoordinates" -> PlacesWireTest.FOUND;
                    case "listWebhooks" -> "[" + subscription + "]";
                    case "getWebhook" -> "{\"entity\":" + subscription + ",\"requests\":[]}";
                    default -> Samples.ACCEPTED;
                });
    }

    @Override
    protected List<String> secrets() {
        return List.of(Host.ACCOUNT, Host.PASSWORD, TOKEN, "79161234567");
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("entity");
    }
}
