package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on each operation of a payout gateway. */
class PayoutsContractTest extends ProviderContract {
    private static final String SECRET = "test_S3cr3tOfTheGateway";
    private static final String PHONE = "79031234567";

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        YooKassaPayoutsClientBuilder builder = YooKassaPayoutsClient.builder().gateway("500123", SECRET);
        settings.accept(builder);
        YooKassaPayoutsClient client = builder.build();
        return new Opened(client, List.of(client.payouts(), client.sbpBanks(), client.recipients(), client.settings()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createPayout" ->
                new Object[] {
                    CreatePayout.bySbp(Money.rubles("320.00"), PHONE, "100000000111").toBuilder()
                            .metadata(Map.of("recipient", "Скрытнов"))
                            .build()
                };
            case "createPersonalData" ->
                new Object[] {
                    CreatePersonalData.payoutStatementRecipient(
                            "Скрытнов", "Иннокентий", "Тайнович", LocalDate.of(1980, 5, 17))
                };
            case "listPayouts" -> new Object[] {PayoutFilter.all().query()};
            case "searchPayouts" ->
                new Object[] {PayoutSearch.of("recipient", "Скрытнов").query()};
            case "listSbpBanks" -> new Object[0];
            default -> new Object[] {"po-1"};
        };
    }

    @Override
    protected String answer(String operation) {
        String payout = """
                {"id":"po-30a1e222","amount":{"value":"320.00","currency":"RUB"},"status":"canceled",\
                "payout_destination":{"type":"sbp","phone":"79031234567","bank_id":"100000000111",\
                "recipient_checked":false,"sbp_operation_id":"1"},"description":"d",\
                "created_at":"2026-09-02T09:10:00.000Z","succeeded_at":"2026-09-02T09:10:00.000Z",\
                "deal":{"id":"dl-1"},"self_employed":{"id":"se-1"},"receipt":{"service_name":"s","npd_receipt_id":"1",\
                "url":"https://lknpd.nalog.ru/1","amount":{"value":"1.00","currency":"RUB"}},\
                "cancellation_details":{"party":"yoo_money","reason":"general_decline"},\
                "metadata":{"recipient":"Скрытнов"},"test":false}""";
        return switch (operation) {
            case "listPayouts", "searchPayouts" ->
                "{\"type\":\"list\",\"items\":[" + payout + "],\"next_cursor\":\"c-1\"}";
            case "listSbpBanks" ->
                "{\"type\":\"list\",\"items\":[{\"bank_id\":\"1\",\"name\":\"Банк\",\"bic\":\"044525225\"}]}";
            case "createPersonalData", "getPersonalData" -> """
                {"id":"pd-1","type":"sbp_payout_recipient","status":"canceled",\
                "cancellation_details":{"party":"yoo_money","reason":"expired_by_timeout"},\
                "created_at":"2026-09-02T09:10:00.000Z","expires_at":"2026-09-02T09:10:00.000Z",\
                "metadata":{"recipient":"Скрытнов"}}""";
            case "getMe" -> """
                {"account_id":"500123","status":"enabled","test":false,"name":"Выплаты",\
                "payout_methods":["bank_card"],"payout_balance":{"value":"1.00","currency":"RUB"}}""";
            default -> payout;
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET, PHONE);
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("id", "items");
    }
}
