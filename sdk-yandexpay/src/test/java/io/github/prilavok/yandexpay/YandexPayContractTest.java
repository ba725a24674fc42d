package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreateSubscription;
import io.github.prilavok.yandexpay.model.CustomerAggregates;
import io.github.prilavok.yandexpay.model.Extensions;
import io.github.prilavok.yandexpay.model.IntervalUnit;
import io.github.prilavok.yandexpay.model.QrData;
import io.github.prilavok.yandexpay.model.RecurSubscription;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.model.Risk;
import io.github.prilavok.yandexpay.model.SmsOffer;
import io.github.prilavok.yandexpay.model.Submit;
import io.github.prilavok.yandexpay.receipt.Agent;
import io.github.prilavok.yandexpay.receipt.AgentType;
import io.github.prilavok.yandexpay.receipt.PaymentSubjectType;
import io.github.prilavok.yandexpay.receipt.Receipt;
import io.github.prilavok.yandexpay.receipt.Supplier;
import io.github.prilavok.yandexpay.receipt.Tax;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on each operation. */
class YandexPayContractTest extends ProviderContract {
    private static final String PHONE = "+79031234567";
    private static final String EMAIL = "ivan.petrov@mail.example";
    private static final String COOKIE = "cookie-of-the-buyer-778899";
    private static final String QR = "qr-token-4455667788";
    private static final RenderedCart CART =
            RenderedCart.of(List.of(RenderedCartItem.of("s", "Coffee", 1, Money.rubles(500)).toBuilder()
                    .receipt(Receipt.of(Tax.NONE, PaymentSubjectType.GOODS).toBuilder()
                            .supplier(Supplier.builder().addPhones(PHONE).build())
                            .agent(Agent.builder()
                                    .agentType(AgentType.ATTORNEY)
                                    .addPhones(PHONE)
                                    .build())
                            .build())
                    .build()));

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        YandexPayClientBuilder builder = YandexPayClient.builder().production(Yandex.KEY, Yandex.MERCHANT);
        settings.accept(builder);
        YandexPayClient client = builder.build();
        return new Opened(client, List.of(client.orders(), client.operations(), client.subscriptions(), client.keys()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "createOrder" ->
                new Object[] {
                    CreateOrder.builder()
                            .orderId("o-1")
                            .cart(CART)
                            .fiscalContact(EMAIL)
                            .billingPhone(PHONE)
                            .risk(Risk.builder()
                                    .billingPhone(PHONE)
                                    .shippingPhone(PHONE)
                                    .customerAggregates(CustomerAggregates.builder()
                                            .cookie(COOKIE)
                                            .build())
                                    .build())
                            .extensions(Extensions.builder()
                                    .qrData(QrData.builder().token(QR).build())
                                    .smsOffer(SmsOffer.builder().phone(PHONE).build())
                                    .build())
                            .build()
                };
            case "captureOrder" -> new Object[] {"o-1", Capture.all("c-1", Money.rubles(500))};
            case "cancelOrder" -> new Object[] {"o-1", Cancel.of("v-1", "ordered by " + EMAIL)};
            case "refundOrder" ->
                new Object[] {
                    "o-1",
                    Refund.full("r-1", Money.rubles(500)).toBuilder()
                            .motive("asked by " + PHONE)
                            .build()
                };
            case "submitOrder" -> new Object[] {"o-1", Submit.all("s-1")};
            case "getOrder", "rollbackOrder", "getOperation", "getSubscription" -> new Object[] {"o-1"};
            case "createSubscription" ->
                new Object[] {
                    CreateSubscription.builder()
                            .orderId("o-1")
                            .cart(CART)
                            .intervalUnit(IntervalUnit.MONTH)
                            .intervalCount(1)
                            .build()
                };
            case "recurSubscription" ->
                new Object[] {
                    RecurSubscription.builder()
                            .orderId("o-2")
                            .parentOrderId("o-1")
                            .cart(CART)
                            .build()
                };
            case "getJwks" -> new Object[0];
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @Override
    protected String answer(String operation) {
        return switch (operation) {
            case "createOrder", "createSubscription" -> """
                {"status":"success","code":200,"data":{"paymentUrl":"https://pay.ya.ru/o/1","subscriptionId":"s"}}""";
            case "getOrder" -> """
                {"status":"success","code":200,"data":{"delivery":{"price":"1.00","actualPrice":"1.00",\
                "created":"2026-01-01T00:00:00Z"},"operations":[{"operationId":"1","orderId":"o-1",\
                "operationType":"AUTHORIZE","amount":"500.00","pointsAmount":"1.00","approvalCode":"123456",\
                "params":{"motive":"ivan.petrov@mail.example"},"reason":"r","created":"2026-01-01T00:00:00.1Z",\
                "updated":"2026-01-01T00:00:01Z"}],"order":{"orderId":"o-1","merchantId":"m","currencyCode":"RUB",\
                "orderAmount":"500.00","paymentStatus":"CAPTURED","reason":"r","reasonCode":"c","paymentMethod":{\
                "methodType":"CARD","cardLast4":"4242","cardNetwork":"VISA"},"paymentUrl":"https://pay.ya.ru/o/1",\
                "isPrepayment":false,"metadata":"m","shippingMethod":{"methodType":"PICKUP"},"cart":{"cartId":"c",\
                "externalId":"e","items":[{"productId":"s","title":"t","type":"DIGITAL","quantity":{"count":"1",\
                "available":"2"},"total":"500.00","finalPrice":"500.00","receipt":{"tax":6,"productCode":"AQI=",\
                "supplier":{"phones":["+79031234567"]}},"features":{"pointsDisabled":false,"tariffModifier":"LOW"},\
                "measurements":{"height":0.1}}],"coupons":[{"value":"v"}],"discounts":[{"discountId":"d",\
                "amount":"1.00","description":"d"}],"total":{"amount":"500.00"}},"created":"2026-01-01T00:00:00Z",\
                "updated":"2026-01-01T00:00:01Z","coolingPeriodExpiresAt":"2026-01-05T00:00:00Z"}}}""";
            case "rollbackOrder" -> "{\"status\":\"success\",\"code\":200,\"data\":{}}";
            case "recurSubscription" -> "{\"status\":\"success\",\"code\":200,\"data\":{\"operationId\":\"1\"}}";
            case "getSubscription" -> """
                {"status":"success","code":200,"data":{"subscriptionPlanId":"p","customerSubscriptionId":"c",\
                "isCardActive":true,"nextWriteOff":"2026-02-01T00:00:00Z","cancelledAt":null}}""";
            case "getJwks" -> """
                {"keys":[{"kid":"k","kty":"EC","crv":"P-256","alg":"ES256","x":"x","y":"y"}]}""";
            default -> Yandex.OPERATION.formatted("c-1", "CAPTURE", "SUCCESS");
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(Yandex.KEY, "79031234567", EMAIL);
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("status", "data", "operation");
    }
}
