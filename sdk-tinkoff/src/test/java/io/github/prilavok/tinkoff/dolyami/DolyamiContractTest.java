package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every client of this project, tried on each operation. */
class DolyamiContractTest extends ProviderContract {
    private static final String LOGIN = "shop-login-77";
    private static final String PASSWORD = "S3cr3tPwd0rd!";
    private static final RefundSnapshot NOTHING_YET =
            new RefundSnapshot(Money.rubles(0), Money.rubles(0), 0, List.of());

    @TempDir
    static Path folder;

    private static PartnerHost.Issued issued;

    @BeforeAll
    static void issue() throws Exception {
        issued = PartnerHost.Issued.issue(folder, "shop1");
    }

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        DolyamiClientBuilder builder = DolyamiClient.builder()
                .credentials(LOGIN, PASSWORD)
                .clientCertificate(issued.pem(), issued.key(), null);
        settings.accept(builder);
        DolyamiClient client = builder.build();
        return new Opened(client, List.of(client.orders()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createOrder" -> new Object[] {Golden.create()};
            case "getOrderInfo", "cancelOrder" -> new Object[] {Golden.ID};
            case "commitOrder" -> new Object[] {Golden.ID, Golden.commit()};
            case "refundOrder" -> new Object[] {Golden.ID, Golden.refund(), NOTHING_YET};
            case "correctOrder" -> new Object[] {Golden.ID, Golden.correction(), NOTHING_YET};
            case "completeDelivery" ->
                new Object[] {Golden.ID, CompleteDelivery.builder().build()};
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @Override
    protected String answer(String operation) {
        return switch (operation) {
            case "createOrder" -> Golden.CREATED;
            case "cancelOrder" -> Golden.CANCELED;
            case "refundOrder", "correctOrder" -> Golden.REFUND_ACCEPTED;
            case "getOrderInfo" -> """
                {"id":"shop1_1042","status":"completed","amount":"1500.10","residual_amount":"750.10",
                 "link":"https://dolyame.ru/order/example",
                 "payment_schedule":[{"payment_date":"2026-03-01","amount":750.00,"status":"paid"}],
                 "refund_info":{"total_refunded_amount":"1499.90","total_refunded_prepaid_amount":"0.00",
                  "items":[{"refund_id":"9d3c1f10-0000-4000-8000-000000000001","refunded_amount":"1499.90",
                   "refunded_prepaid_amount":"0.00","status":"pending","returned_items":[{"name":"Кружка","quantity":1,
                    "price":1499.90,"agentData":{"agent_sign":"another","phones":["+79161234567"]},
                    "supplierInfo":{"name":"Завод","phones":["+79161234567"],"inn":"7710140679"},
                    "receipt":{"tax":"vat20","payment_method":"full_prepayment","mark_quantity":{"numerator":1,"denominator":2},
                     "sectoral_item_props":[{"federalId":"030","date":"09.03.2024","number":"1944","value":"x"}],"timezone":2}}]}]},
                 "installment_info":{"term":6,"loan_number":"L-77-1"},
                 "items":[{"name":"Кружка","price":"1499.90","quantity":2,"sku":"MUG-1"}],
                 "create_data":{"campaign":"spring"},"commit_data":{"a":"b"},
                 "end_cooling_period":"2026-03-02T10:00:00Z"}""";
            default -> Golden.COMMITTED;
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(LOGIN, PASSWORD, "+79161234567", "anna@example.ru", "c2hvcC1sb2dpbi03NzpTM2NyM3RQd2QwcmQh");
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("status", "refund_id");
    }
}
