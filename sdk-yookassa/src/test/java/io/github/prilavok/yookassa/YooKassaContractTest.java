package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.yookassa.model.Airline;
import io.github.prilavok.yookassa.model.CancelPayment;
import io.github.prilavok.yookassa.model.CapturePayment;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.CreateInvoice;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.CreatePaymentMethod;
import io.github.prilavok.yookassa.model.CreateRefund;
import io.github.prilavok.yookassa.model.FeeMoment;
import io.github.prilavok.yookassa.model.InvoiceDeliveryData;
import io.github.prilavok.yookassa.model.InvoiceLine;
import io.github.prilavok.yookassa.model.InvoicePayment;
import io.github.prilavok.yookassa.model.NewCard;
import io.github.prilavok.yookassa.model.PaymentFilter;
import io.github.prilavok.yookassa.model.PaymentMethodData;
import io.github.prilavok.yookassa.model.Statement;
import io.github.prilavok.yookassa.receipt.CreateReceipt;
import io.github.prilavok.yookassa.receipt.ReceiptCustomer;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.Settlement;
import io.github.prilavok.yookassa.receipt.SettlementType;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every client of this project, tried on each operation of a shop. */
class YooKassaContractTest extends ProviderContract {
    private static final String SECRET = "live_S3cr3tK3y0fTheShop";
    private static final String PHONE = "79031234567";
    private static final String EMAIL = "ivan.petrov@mail.example";
    private static final String NAME = "Скрытнов Иннокентий";
    private static final String CARD = "5555555555554477";
    private static final String OWN = "own-metadata-of-the-shop";
    private static final ReceiptItem ITEM = ReceiptItem.of("Чай", Money.rubles(1490), 1, VatCode.VAT_22);
    private static final ReceiptCustomer CUSTOMER =
            ReceiptCustomer.builder().fullName(NAME).email(EMAIL).phone(PHONE).build();
    private static final ReceiptData RECEIPT =
            ReceiptData.builder().customer(CUSTOMER).addItems(ITEM).build();
    private static final NewCard NEW_CARD = NewCard.builder()
            .number(CARD)
            .expiryYear("2030")
            .expiryMonth("12")
            .cardholder("INNOKENTIY SKRYTNOV")
            .csc("817")
            .build();

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        YooKassaClientBuilder builder = YooKassaClient.builder().shop("100500", SECRET);
        settings.accept(builder);
        YooKassaClient client = builder.build();
        return new Opened(
                client,
                List.of(
                        client.payments(),
                        client.paymentMethods(),
                        client.refunds(),
                        client.receipts(),
                        client.settings(),
                        client.invoices(),
                        client.deals()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createPayment" -> new Object[] {payment()};
            case "listPayments", "listRefunds", "listReceipts", "listDeals" ->
                new Object[] {PaymentFilter.builder().limit(10).build().query()};
            case "capturePayment" ->
                new Object[] {
                    "p",
                    CapturePayment.builder()
                            .amount(Money.rubles(1490))
                            .receipt(RECEIPT)
                            .build()
                };
            case "cancelPayment" -> new Object[] {"p", CancelPayment.whole()};
            case "createPaymentMethod" ->
                new Object[] {
                    CreatePaymentMethod.BankCard.builder()
                            .card(NEW_CARD)
                            .confirmation(ConfirmationData.redirect("https://shop.example"))
                            .metadata(Map.of("k", OWN))
                            .build()
                };
            case "createRefund" ->
                new Object[] {
                    CreateRefund.of("p", Money.rubles(1490))
                            .receipt(RECEIPT)
                            .metadata(Map.of("k", OWN))
                            .build()
                };
            case "createReceipt" ->
                new Object[] {
                    CreateReceipt.ofPayment("p")
                            .customer(CUSTOMER)
                            .addItems(ITEM)
                            .addSettlements(Settlement.of(SettlementType.CASHLESS, Money.rubles(1490)))
                            .build()
                };
            case "createInvoice" ->
                new Object[] {
                    CreateInvoice.builder()
                            .paymentData(InvoicePayment.oneStage(Money.rubles(1490))
                                    .receipt(RECEIPT)
                                    .build())
                            .addCart(InvoiceLine.of("Чай", Money.rubles(1490), 1))
                            .deliveryMethodData(InvoiceDeliveryData.email(EMAIL))
                            .expiresAt(Instant.parse("2027-01-01T00:00:00Z"))
                            .metadata(Map.of("k", OWN))
                            .build()
                };
            case "createDeal" -> new Object[] {CreateDeal.of(FeeMoment.DEAL_CLOSED, "DEAL-7")};
            default -> new Object[] {"30a1c0de-000f-5000-8000-1a2b3c4d5e6f"};
        };
    }

    private static CreatePayment payment() {
        return CreatePayment.oneStage(Money.rubles(1490))
                .receipt(RECEIPT)
                .paymentMethodData(new PaymentMethodData.BankCard(NEW_CARD, Map.of()))
                .confirmation(ConfirmationData.redirect("https://shop.example/orders/A-42"))
                .metadata(Map.of("k", OWN))
                .clientIp("203.0.113.77")
                .airline(Airline.builder()
                        .bookingReference("IIIKRV")
                        .addPassengers(new Airline.Passenger("INNOKENTIY", "SKRYTNOV"))
                        .build())
                .addStatements(Statement.paymentOverview(EMAIL))
                .build();
    }

    @Override
    protected String answer(String operation) {
        return switch (operation) {
            case "listPayments" -> list(Golden.SUCCEEDED);
            case "listRefunds" -> list(Golden.REFUND);
            case "listReceipts" -> list(Golden.RECEIPT);
            case "listDeals" -> list("{\"id\":\"dl-1\",\"status\":\"opened\"}");
            case "createPayment" -> Golden.PENDING;
            case "createRefund", "getRefund" -> Golden.REFUND;
            case "createReceipt", "getReceipt" -> Golden.RECEIPT;
            case "createPaymentMethod", "getPaymentMethod" -> """
                {"type":"bank_card","id":"m","saved":true,"status":"active","holder":{"account_id":"1",\
                "gateway_id":"2"},"confirmation":{"type":"redirect","confirmation_url":"https://y/1"},"title":"T",\
                "card":{"first6":"555555","last4":"4477","expiry_year":"2030","expiry_month":"12",\
                "card_type":"MasterCard","card_product":{"code":"MCP"}},"metadata":{"a":"b"}}""";
            case "getMe" -> """
                {"account_id":"100500","status":"enabled","test":true,"fiscalization":{"enabled":true,\
                "provider":"atol"},"payment_methods":["bank_card"],"itn":"7707083893"}""";
            case "createInvoice", "getInvoice" -> """
                {"id":"in-1","status":"pending","cart":[{"description":"Чай","price":{"value":"1.00","currency":"RUB"},\
                "quantity":1}],"delivery_method":{"type":"self","url":"https://y/i"},\
                "created_at":"2026-09-01T10:00:00.000Z"}""";
            case "createDeal", "getDeal" -> """
                {"type":"safe_deal","id":"dl-1","fee_moment":"deal_closed","balance":{"value":"1.00","currency":"RUB"},\
                "status":"opened","created_at":"2026-09-01T10:00:00.123456Z","test":true}""";
            default -> Golden.SUCCEEDED;
        };
    }

    private static String list(String item) {
        return "{\"type\":\"list\",\"items\":[" + item + "],\"next_cursor\":\"n\"}";
    }

    @Override
    protected List<String> secrets() {
        // What can be known in any text; names and metadata stand in fields, see the test of requests.
        return List.of(SECRET, PHONE, EMAIL, CARD);
    }

    @Test
    void a_request_shows_nobody() {
        for (String operation :
                List.of("createPayment", "capturePayment", "createPaymentMethod", "createRefund", "createReceipt")) {
            for (Object argument : arguments(operation)) {
                assertThat(argument.toString())
                        .doesNotContain(NAME, OWN, CARD, PHONE, EMAIL, "SKRYTNOV", "203.0.113.77", "817", "IIIKRV");
            }
        }
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("id", "items");
    }
}
