package io.github.prilavok.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yandexpay.model.AvailablePaymentMethod;
import io.github.prilavok.yandexpay.model.BillingReport;
import io.github.prilavok.yandexpay.model.Cancel;
import io.github.prilavok.yandexpay.model.Capture;
import io.github.prilavok.yandexpay.model.CardNetwork;
import io.github.prilavok.yandexpay.model.CartTotal;
import io.github.prilavok.yandexpay.model.Coupon;
import io.github.prilavok.yandexpay.model.CreateOrder;
import io.github.prilavok.yandexpay.model.CreatedOrder;
import io.github.prilavok.yandexpay.model.CustomerAggregates;
import io.github.prilavok.yandexpay.model.Discount;
import io.github.prilavok.yandexpay.model.Extensions;
import io.github.prilavok.yandexpay.model.Features;
import io.github.prilavok.yandexpay.model.FinalCart;
import io.github.prilavok.yandexpay.model.FinalCartItem;
import io.github.prilavok.yandexpay.model.ItemType;
import io.github.prilavok.yandexpay.model.Measurements;
import io.github.prilavok.yandexpay.model.MethodType;
import io.github.prilavok.yandexpay.model.OperationType;
import io.github.prilavok.yandexpay.model.OrderSource;
import io.github.prilavok.yandexpay.model.OrderState;
import io.github.prilavok.yandexpay.model.PaymentOperation;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import io.github.prilavok.yandexpay.model.PeriodCheckAggregates;
import io.github.prilavok.yandexpay.model.PreferredPaymentMethod;
import io.github.prilavok.yandexpay.model.QrData;
import io.github.prilavok.yandexpay.model.Quantity;
import io.github.prilavok.yandexpay.model.RedirectUrls;
import io.github.prilavok.yandexpay.model.Refund;
import io.github.prilavok.yandexpay.model.RemainingItem;
import io.github.prilavok.yandexpay.model.RenderedCart;
import io.github.prilavok.yandexpay.model.RenderedCartItem;
import io.github.prilavok.yandexpay.model.ReturnedItem;
import io.github.prilavok.yandexpay.model.Risk;
import io.github.prilavok.yandexpay.model.Shipping;
import io.github.prilavok.yandexpay.model.ShippingType;
import io.github.prilavok.yandexpay.model.SmsOffer;
import io.github.prilavok.yandexpay.model.SplitPlan;
import io.github.prilavok.yandexpay.model.Submit;
import io.github.prilavok.yandexpay.model.TargetShipping;
import io.github.prilavok.yandexpay.model.TariffModifier;
import io.github.prilavok.yandexpay.receipt.Agent;
import io.github.prilavok.yandexpay.receipt.AgentType;
import io.github.prilavok.yandexpay.receipt.MarkQuantity;
import io.github.prilavok.yandexpay.receipt.Measure;
import io.github.prilavok.yandexpay.receipt.PaymentMethodType;
import io.github.prilavok.yandexpay.receipt.PaymentSubjectType;
import io.github.prilavok.yandexpay.receipt.Receipt;
import io.github.prilavok.yandexpay.receipt.Supplier;
import io.github.prilavok.yandexpay.receipt.Tax;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersWireTest {
    private final Yandex yandex = new Yandex();
    private final Orders orders = yandex.client.orders();

    @AfterEach
    void close() {
        yandex.close();
    }

    @Test
    void create() {
        yandex.answers("""
                {"status":"success","code":200,"data":{"paymentUrl":"https://sandbox.pay.ya.ru/o/AbCdEf"}}""");

        CreatedOrder created = orders.create(CreateOrder.builder()
                        .orderId("shop-1001-1")
                        .addAvailablePaymentMethods(AvailablePaymentMethod.CARD)
                        .addAvailablePaymentMethods(AvailablePaymentMethod.SPLIT)
                        .preferredPaymentMethod(PreferredPaymentMethod.FULLPAYMENT)
                        .orderSource(OrderSource.WEBSITE)
                        .ttl(1800)
                        .fiscalContact("buyer@example.com")
                        .metadata("{\"order\":1001}")
                        .redirectUrls(RedirectUrls.builder()
                                .onSuccess("https://shop.example/o/1001?ok")
                                .onError("https://shop.example/o/1001?err")
                                .onAbort("https://shop.example/o/1001?abort")
                                .build())
                        .cart(RenderedCart.builder()
                                .externalId("cart-1001")
                                .addItems(RenderedCartItem.of("sku-1", "Grill", 2, Money.rubles(1900)).toBuilder()
                                        .unitPrice(Money.rubles(1000))
                                        .discountedUnitPrice(Money.rubles(950))
                                        .subtotal(Money.rubles(2000))
                                        .receipt(Receipt.builder()
                                                .tax(Tax.NONE)
                                                .measure(Measure.PIECE)
                                                .paymentMethodType(PaymentMethodType.FULL_PREPAYMENT)
                                                .paymentSubjectType(PaymentSubjectType.GOODS)
                                                .build())
                                        .build())
                                .addItems(RenderedCartItem.of("delivery", "Delivery", 1, Money.rubles(300)).toBuilder()
                                        .receipt(Receipt.of(Tax.NONE, PaymentSubjectType.SERVICE))
                                        .build())
                                .build())
                        .build())
                .execute();

        assertThat(created.paymentUrl()).isEqualTo("https://sandbox.pay.ya.ru/o/AbCdEf");
        yandex.wasAsked("POST /api/merchant/v1/orders", """
                {"orderId":"shop-1001-1","currencyCode":"RUB","availablePaymentMethods":["CARD","SPLIT"],\
                "preferredPaymentMethod":"FULLPAYMENT","orderSource":"WEBSITE","ttl":1800,\
                "fiscalContact":"buyer@example.com","metadata":"{\\"order\\":1001}","redirectUrls":{\
                "onSuccess":"https://shop.example/o/1001?ok","onError":"https://shop.example/o/1001?err",\
                "onAbort":"https://shop.example/o/1001?abort"},"cart":{"externalId":"cart-1001","items":[{\
                "productId":"sku-1","title":"Grill","quantity":{"count":"2"},"unitPrice":"1000.00",\
                "discountedUnitPrice":"950.00","subtotal":"2000.00","total":"1900.00","receipt":{"tax":6,"measure":0,\
                "paymentMethodType":1,"paymentSubjectType":1}},{"productId":"delivery","title":"Delivery",\
                "quantity":{"count":"1"},"total":"300.00","receipt":{"tax":6,"paymentSubjectType":4}}],\
                "total":{"amount":"2200.00"}}}""");
    }

    @Test
    void create_with_all_there_is() {
        yandex.answers("""
                {"status":"success","data":{"paymentUrl":"https://pay.ya.ru/o/1"}}""");

        orders.create(CreateOrder.builder()
                        .orderId("o-1")
                        .cart(RenderedCart.builder()
                                .total(CartTotal.builder()
                                        .amount(Money.rubles(90))
                                        .externalAmount(Money.rubles(60))
                                        .build())
                                .addItems(RenderedCartItem.of("a", "A", 1, Money.rubles(150)).toBuilder()
                                        .quantity(Quantity.of(new BigDecimal("1.50")))
                                        .skuId("s")
                                        .description("d")
                                        .features(Features.builder()
                                                .pointsDisabled(true)
                                                .tariffModifier(TariffModifier.LOW)
                                                .build())
                                        .receipt(Receipt.builder()
                                                .tax(OpenEnum.of(Tax.class, "11"))
                                                .title("t")
                                                .measure(Measure.KILOGRAM)
                                                .excise(Money.rubles(1))
                                                .productCode("AQI=")
                                                .markQuantity(MarkQuantity.builder()
                                                        .numerator(1L)
                                                        .denominator(2L)
                                                        .build())
                                                .supplier(Supplier.builder()
                                                        .inn("7707083893")
                                                        .name("S")
                                                        .addPhones("+79995554444")
                                                        .build())
                                                .agent(Agent.builder()
                                                        .agentType(AgentType.ATTORNEY)
                                                        .build())
                                                .build())
                                        .build())
                                .build())
                        .prepayment(true)
                        .purpose("p")
                        .billingPhone("89995554444")
                        .publicConstructor(SplitPlan.FOUR)
                        .risk(Risk.builder()
                                .expressShipping(false)
                                .shippingType(ShippingType.COURIER)
                                .customerAggregates(CustomerAggregates.builder()
                                        .amountFirstSuccessfulOrder(Money.rubles(5))
                                        .redemptionRateLastHalfYear(new BigDecimal("0.95"))
                                        .failedLoginAttemptsOneDay(0)
                                        .historicalDeviceLogin(true)
                                        .build())
                                .periodCheckAggregates(PeriodCheckAggregates.builder()
                                        .successfulOrdersCountOneMonth(2)
                                        .totalAmountSuccessfulOrdersTwelveMonths(Money.rubles(7))
                                        .build())
                                .build())
                        .extensions(Extensions.builder()
                                .billingReport(BillingReport.builder()
                                        .branchId("b")
                                        .managerId("m")
                                        .build())
                                .qrData(QrData.builder().token("q").build())
                                .smsOffer(
                                        SmsOffer.builder().phone("+79995554444").build())
                                .build())
                        .addExtra("introducedToday", 1)
                        .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/orders", """
                {"orderId":"o-1","currencyCode":"RUB","cart":{"items":[{"productId":"a","title":"A",\
                "quantity":{"count":"1.50"},"total":"150.00","skuId":"s","description":"d","features":{\
                "pointsDisabled":true,"tariffModifier":"LOW"},"receipt":{"tax":11,"title":"t","measure":11,\
                "excise":"1.00","productCode":"AQI=","markQuantity":{"numerator":1,"denominator":2},"supplier":{\
                "inn":"7707083893","name":"S","phones":["+79995554444"]},"agent":{"agentType":5}}}],\
                "total":{"amount":"90.00","externalAmount":"60.00"}},"isPrepayment":true,"purpose":"p",\
                "billingPhone":"89995554444","publicConstructor":"4","risk":{"isExpressShipping":false,\
                "shippingType":"COURIER","customerAggregates":{"amountFirstSuccessfulOrder":"5.00",\
                "redemptionRateLastHalfYear":"0.95","failedLoginAttemptsOneDay":0,"historicalDeviceLogin":true},\
                "periodCheckAggregates":{"successfulOrdersCountOneMonth":2,\
                "totalAmountSuccessfulOrdersTwelveMonths":"7.00"}},"extensions":{"billingReport":{"branchId":"b",\
                "managerId":"m"},"qrData":{"token":"q"},"smsOffer":{"phone":"+79995554444"}},"introducedToday":1}""");
    }

    @Test
    void get() {
        yandex.answers("""
                {"status":"success","code":200,"data":{"delivery":null,"operations":[{\
                "operationId":"1c4a7fc7-219f-493f-996a-02c9ef549bf9","orderId":"shop-1001-1",\
                "operationType":"AUTHORIZE","status":"SUCCESS","amount":"2200.00","approvalCode":"123456","params":{},\
                "created":"2026-01-01T00:00:00.100000+00:00","updated":"2026-01-01T00:00:01.200000+00:00"}],"order":{\
                "orderId":"shop-1001-1","merchantId":"2f0c1a52-6a1e-4b7e-9c55-0d8f4e6b7a10","currencyCode":"RUB",\
                "orderAmount":2200.00,"paymentStatus":"CAPTURED","paymentMethod":{"methodType":"CARD",\
                "cardLast4":"4242","cardNetwork":"VISA"},"paymentUrl":"https://sandbox.pay.ya.ru/o/AbCdEf",\
                "isPrepayment":false,"metadata":"{\\"order\\":1001}","cart":{"cartId":"c-1","externalId":"cart-1001",\
                "items":[{"productId":"sku-1","title":"Grill","type":"UNSPECIFIED","quantity":{"count":2},\
                "total":"1900.00","finalPrice":"950.00"},{"productId":"delivery","quantity":{"count":"1"},\
                "total":"300.00"}],"total":{"amount":"2200.00"}},"created":"2026-01-01T00:00:00+00:00",\
                "updated":"2026-01-01T00:00:01Z","coolingPeriodExpiresAt":"2026-01-05T00:00:00Z"}}}""");

        OrderState state = orders.get("shop-1001-1").execute();

        yandex.wasAsked("GET /api/merchant/v1/orders/shop-1001-1", "");
        assertThat(state.paymentStatus()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(state.paid()).isTrue();
        assertThat(Objects.requireNonNull(state.order())).satisfies(order -> {
            assertThat(order.paid()).isTrue();
            assertThat(order.orderAmount()).isEqualTo(Money.rubles(2200));
            assertThat(order.merchantId()).isEqualTo(Yandex.MERCHANT);
            assertThat(order.prepayment()).isFalse();
            assertThat(Objects.requireNonNull(order.paymentMethod()).methodType())
                    .isEqualTo(MethodType.CARD);
            assertThat(Objects.requireNonNull(order.paymentMethod()).cardNetwork())
                    .isEqualTo(CardNetwork.VISA);
            assertThat(order.updated()).isEqualTo(OffsetDateTime.of(2026, 1, 1, 0, 0, 1, 0, ZoneOffset.UTC));
            assertThat(Objects.requireNonNull(order.cart()).items()).hasSize(2);
            assertThat(order.cart().items().get(0)).satisfies(item -> {
                assertThat(item.type()).isEqualTo(ItemType.UNSPECIFIED);
                assertThat(Objects.requireNonNull(item.quantity()).count()).isEqualByComparingTo("2");
                assertThat(item.finalPrice()).isEqualTo(Money.rubles(950));
            });
        });
        assertThat(state.operations()).singleElement().satisfies(operation -> {
            assertThat(operation.operationType()).isEqualTo(OperationType.AUTHORIZE);
            assertThat(operation.succeeded()).isTrue();
            assertThat(operation.approvalCode()).isEqualTo("123456");
            assertThat(operation.updated())
                    .isEqualTo(OffsetDateTime.of(2026, 1, 1, 0, 0, 1, 200_000_000, ZoneOffset.UTC));
        });
        assertThat(state.delivery()).isNull();
    }

    @Test
    void a_failed_order_says_why() {
        yandex.answers("""
                {"status":"success","data":{"order":{"orderId":"1","paymentStatus":"FAILED","reason":"Too late",\
                "reasonCode":"EXPIRED_SOMEHOW"},"delivery":{"price":"1.00","status":"DELIVERING"}}}""");

        OrderState state = orders.get("1").execute();

        assertThat(state.paid()).isFalse();
        assertThat(Objects.requireNonNull(state.order()).reason()).isEqualTo("Too late");
        assertThat(state.order().reasonCode()).isEqualTo("EXPIRED_SOMEHOW");
        assertThat(Objects.requireNonNull(state.delivery()).price()).isEqualTo(Money.rubles(1));
    }

    @Test
    void an_id_is_one_segment_of_the_path() {
        yandex.answersOrder("test #1/1", "PENDING", "1.00", "");
        orders.get("test #1/1").execute();
        assertThat(yandex.next().getTarget()).isEqualTo("/api/merchant/v1/orders/test%20%231%2F1");

        yandex.answersOperation("a/b?c%2F", "REFUND", "SUCCESS");
        yandex.client.operations().get("a/b?c%2F").execute();
        assertThat(yandex.next().getTarget()).isEqualTo("/api/merchant/v1/operations/a%2Fb%3Fc%252F");
    }

    @Test
    void capture() {
        yandex.answersOperation("cap-1001-1", "CAPTURE", "PENDING");

        PaymentOperation operation = orders.capture(
                        "shop-1001-1",
                        Capture.part(
                                "cap-1001-1",
                                FinalCart.of(List.of(
                                        FinalCartItem.of("sku-1", 1, Money.rubles(950)),
                                        FinalCartItem.of("delivery", 1, Money.rubles(300))))))
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/orders/shop-1001-1/capture", """
                {"orderAmount":"1250.00","externalOperationId":"cap-1001-1","cart":{"items":[{"productId":"sku-1",\
                "quantity":{"count":"1"},"total":"950.00"},{"productId":"delivery","quantity":{"count":"1"},\
                "total":"300.00"}],"total":{"amount":"1250.00"}}}""");
        assertThat(operation.pending()).isTrue();
        assertThat(operation.succeeded()).isFalse();
        assertThat(operation.failed()).isFalse();
    }

    @Test
    void capture_with_all_there_is() {
        yandex.answersOperation("cap-1", "CAPTURE", "SUCCESS");
        Measurements size = Measurements.builder()
                .height(new BigDecimal("0.1"))
                .length(new BigDecimal("0.2"))
                .width(new BigDecimal("0.3"))
                .weight(new BigDecimal("1.5"))
                .build();
        FinalCartItem line = FinalCartItem.builder()
                .productId("sku-1")
                .quantity(Quantity.of(2))
                .title("Grill")
                .total(Money.rubles(1900))
                .subtotal(Money.rubles(2000))
                .unitPrice(Money.rubles(1000))
                .discountedUnitPrice(Money.rubles(950))
                .description("With a lid")
                .features(Features.builder().pointsDisabled(true).build())
                .measurements(size)
                .pointsAmount(Money.rubles(7))
                .receipt(Receipt.of(Tax.NONE, PaymentSubjectType.GOODS))
                .type(ItemType.PHYSICAL)
                .build();

        orders.capture(
                        "1",
                        Capture.builder()
                                .orderAmount(Money.rubles(1800))
                                .externalOperationId("cap-1")
                                .shipping(Shipping.builder()
                                        .methodType("COURIER")
                                        .amount(Money.rubles(300))
                                        .receipt(Receipt.of(Tax.NONE, PaymentSubjectType.SERVICE))
                                        .build())
                                .cart(FinalCart.builder()
                                        .addItems(line)
                                        .total(CartTotal.of(Money.rubles(1800)))
                                        .cartId("c-1")
                                        .externalId("cart-1001")
                                        .addCoupons(
                                                Coupon.builder().value("SALE").build())
                                        .addDiscounts(Discount.builder()
                                                .discountId("d-1")
                                                .amount(Money.rubles(100))
                                                .description("Sale")
                                                .build())
                                        .measurements(size)
                                        .build())
                                .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/orders/1/capture", """
                {"orderAmount":"1800.00","externalOperationId":"cap-1","shipping":{"methodType":"COURIER",\
                "amount":"300.00","receipt":{"tax":6,"paymentSubjectType":4}},"cart":{"items":[{"productId":"sku-1",\
                "quantity":{"count":"2"},"title":"Grill","total":"1900.00","subtotal":"2000.00",\
                "unitPrice":"1000.00","discountedUnitPrice":"950.00","description":"With a lid","features":{\
                "pointsDisabled":true},"measurements":{"height":0.1,"length":0.2,"width":0.3,"weight":1.5},\
                "pointsAmount":"7.00","receipt":{"tax":6,"paymentSubjectType":1},"type":"PHYSICAL"}],"total":{\
                "amount":"1800.00"},"cartId":"c-1","externalId":"cart-1001","coupons":[{"value":"SALE"}],\
                "discounts":[{"discountId":"d-1","amount":"100.00","description":"Sale"}],"measurements":{\
                "height":0.1,"length":0.2,"width":0.3,"weight":1.5}}}""");
    }

    @Test
    void refund_with_all_there_is() {
        yandex.answersOperation("r-1", "REFUND", "PENDING");

        orders.refund(
                        "1",
                        Refund.remaining(
                                        "r-1",
                                        Money.rubles(950),
                                        List.of(RemainingItem.builder()
                                                .productId("sku-1")
                                                .quantityCount(new BigDecimal("1.5"))
                                                .price(Money.rubles(900))
                                                .build()))
                                .toBuilder()
                                .targetShipping(TargetShipping.builder()
                                        .amount(Money.rubles(300))
                                        .build())
                                .refundExternalAmount(Money.rubles(50))
                                .motive("broken")
                                .branchId("b-1")
                                .managerId("m-1")
                                .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v2/orders/1/refund", """
                {"refundAmount":"950.00","externalOperationId":"r-1","targetCart":{"items":[{"productId":"sku-1",\
                "quantityCount":"1.5","price":"900.00"}]},"targetShipping":{"amount":"300.00"},\
                "refundExternalAmount":"50.00","motive":"broken","branchId":"b-1","managerId":"m-1"}""");
    }

    @Test
    void capture_of_all() {
        yandex.answersOperation("cap-1001-1", "CAPTURE", "SUCCESS");

        PaymentOperation operation = orders.capture("1", Capture.all("cap-1001-1", Money.rubles(2200)))
                .execute();

        yandex.wasAsked("POST /api/merchant/v1/orders/1/capture", """
                {"orderAmount":"2200.00","externalOperationId":"cap-1001-1"}""");
        assertThat(operation.succeeded()).isTrue();
        assertThat(operation.pending()).isFalse();
    }

    @Test
    void cancel() {
        yandex.answersOperation("void-1001-1", "VOID", "SUCCESS");

        PaymentOperation operation =
                orders.cancel("1", Cancel.of("void-1001-1", "out of stock")).execute();

        yandex.wasAsked("POST /api/merchant/v1/orders/1/cancel", """
                {"reason":"out of stock","externalOperationId":"void-1001-1"}""");
        assertThat(operation.operationType()).isEqualTo(OperationType.VOID);
    }

    @Test
    void refund_of_all() {
        yandex.answersOperation("refund-1001-1", "REFUND", "PENDING");

        PaymentOperation operation = orders.refund(
                        "shop-1001-1",
                        Refund.full("refund-1001-1", Money.rubles(2200)).toBuilder()
                                .motive("buyer request")
                                .build())
                .execute();

        yandex.wasAsked("POST /api/merchant/v2/orders/shop-1001-1/refund", """
                {"refundAmount":"2200.00","externalOperationId":"refund-1001-1","motive":"buyer request"}""");
        assertThat(operation.pending()).isTrue();
        assertThat(operation.externalOperationId()).isEqualTo("refund-1001-1");
        assertThat(operation.params()).containsKey("branch_id");
    }

    @Test
    void refund_by_what_remains() {
        yandex.answersOperation("refund-1001-2", "REFUND", "PENDING");

        orders.refund(
                        "1",
                        Refund.remaining(
                                "refund-1001-2",
                                Money.rubles(950),
                                List.of(RemainingItem.of("sku-1", 1), RemainingItem.of("delivery"))))
                .execute();

        yandex.wasAsked("POST /api/merchant/v2/orders/1/refund", """
                {"refundAmount":"950.00","externalOperationId":"refund-1001-2","targetCart":{"items":[{\
                "productId":"sku-1","quantityCount":"1"},{"productId":"delivery"}]}}""");
    }

    @Test
    void refund_by_what_goes_back() {
        yandex.answersOperation("refund-1001-2", "REFUND", "FAIL");

        PaymentOperation operation = orders.refund(
                        "1",
                        Refund.returning(
                                "refund-1001-2",
                                Money.rubles(960),
                                List.of(
                                        ReturnedItem.of("sku-1", 1),
                                        ReturnedItem.cheaper("delivery", Money.rubles(10)))))
                .execute();

        yandex.wasAsked("POST /api/merchant/v2/orders/1/refund", """
                {"refundAmount":"960.00","externalOperationId":"refund-1001-2","refundCart":{"items":[{\
                "productId":"sku-1","quantityCount":"1"},{"productId":"delivery","price":"10.00"}]}}""");
        assertThat(operation.failed()).isTrue();
        assertThat(operation.pending()).isFalse();
    }

    @Test
    void rollback() {
        yandex.answers("""
                {"status":"success","code":200,"data":{}}""");
        assertThat(orders.rollback("1").execute()).isEqualTo(Acknowledged.DONE);
        yandex.wasAsked("POST /api/merchant/v1/orders/1/rollback", "");

        yandex.answers("{\"status\":\"success\"}");
        assertThat(orders.rollback("1").execute()).isEqualTo(Acknowledged.DONE);
    }

    @Test
    void submit() {
        yandex.answersOperation("sub-1001-1", "SUBMIT", "SUCCESS");
        orders.submit("1", Submit.all("sub-1001-1")).execute();
        yandex.wasAsked("POST /api/merchant/v1/orders/1/submit", "{\"externalOperationId\":\"sub-1001-1\"}");

        yandex.answersOperation("sub-1001-2", "SUBMIT", "SUCCESS");
        orders.submit(
                        "1",
                        Submit.part(
                                "sub-1001-2", FinalCart.of(List.of(FinalCartItem.of("sku-1", 1, Money.rubles(950))))))
                .execute();
        yandex.wasAsked("POST /api/merchant/v1/orders/1/submit", """
                {"externalOperationId":"sub-1001-2","orderAmount":"950.00","cart":{"items":[{"productId":"sku-1",\
                "quantity":{"count":"1"},"total":"950.00"}],"total":{"amount":"950.00"}}}""");
    }

    @Test
    void operation() {
        yandex.answersOperation("refund-1001-1", "REFUND", "SUCCESS");

        PaymentOperation operation =
                yandex.client.operations().get("refund-1001-1").execute();

        yandex.wasAsked("GET /api/merchant/v1/operations/refund-1001-1", "");
        assertThat(operation.operationId()).isEqualTo("c3073b9d-edd0-49f2-a28d-b7ded8ff9a8b");
        assertThat(operation.amount()).isEqualTo(Money.rubles(2200));
        assertThat(operation.updated()).isEqualTo(OffsetDateTime.parse("2026-01-01T00:04:00.599093Z"));
    }

    @Test
    void a_status_of_tomorrow_is_pending_and_not_done() {
        yandex.answersOperation("x", "SPLIT_UP", "HALF_DONE");

        PaymentOperation operation = yandex.client.operations().get("x").execute();

        assertThat(operation.pending()).isTrue();
        assertThat(Objects.requireNonNull(operation.status()).wire()).isEqualTo("HALF_DONE");
    }
}
