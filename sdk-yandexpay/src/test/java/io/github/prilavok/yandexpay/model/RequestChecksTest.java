package io.github.prilavok.yandexpay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.yandexpay.receipt.Agent;
import io.github.prilavok.yandexpay.receipt.AgentType;
import io.github.prilavok.yandexpay.receipt.PaymentSubjectType;
import io.github.prilavok.yandexpay.receipt.PaymentsOperator;
import io.github.prilavok.yandexpay.receipt.Receipt;
import io.github.prilavok.yandexpay.receipt.Supplier;
import io.github.prilavok.yandexpay.receipt.Tax;
import io.github.prilavok.yandexpay.receipt.TransferOperator;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Yandex Pay would refuse, or worse, accept: refused before it is sent. */
class RequestChecksTest {
    private static final RenderedCartItem COFFEE = RenderedCartItem.of("s", "Coffee", 1, Money.rubles(500));
    private static final RenderedCart CART = RenderedCart.of(List.of(COFFEE));

    private static void refused(String words, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }

    private static CreateOrderBuilder order() {
        return CreateOrder.builder().orderId("o").cart(CART);
    }

    @Test
    void a_refund_is_nothing_without_an_id_of_the_shops() {
        refused(
                "externalOperationId",
                () -> RefundBuilder.builder().refundAmount(Money.rubles(1)).build());
        refused("externalOperationId", () -> Refund.full(" ", Money.rubles(1)));
        refused(
                "externalOperationId",
                () -> Capture.builder().orderAmount(Money.rubles(1)).build());
        refused("externalOperationId", () -> Cancel.builder().reason("r").build());
        refused("externalOperationId", () -> Submit.builder().build());
        refused("path", () -> Refund.full("..", Money.rubles(1)));
    }

    @Test
    void a_partial_refund_names_what_remains_or_what_goes_back_and_never_both_or_nothing() {
        refused("nothing remains", () -> Refund.remaining("r", Money.rubles(1), List.of()));
        refused("given back", () -> Refund.returning("r", Money.rubles(1), List.of()));
        refused(
                "exclude each other",
                () -> Refund.remaining("r", Money.rubles(1), List.of(RemainingItem.of("a"))).toBuilder()
                        .refundCart(RefundCart.builder()
                                .addItems(ReturnedItem.of("b", 1))
                                .build())
                        .build());
        refused(
                "twice",
                () -> Refund.returning(
                        "r", Money.rubles(1), List.of(ReturnedItem.of("a", 1), ReturnedItem.of("a", 2))));
        refused("quantityCount", () -> RemainingItem.of("a", 0));
        refused("quantityCount", () -> ReturnedItem.of("a", -1));
        refused("price", () -> ReturnedItem.cheaper("a", Money.kopecks(-1)));
        assertThat(Refund.full("r", Money.rubles(1)).targetCart()).isNull();
        assertThat(Refund.full("r", Money.rubles(1)).refundCart()).isNull();
    }

    @Test
    void a_rouble_is_the_least() {
        refused("at least 1 rouble", () -> Refund.full("r", Money.kopecks(99)));
        refused("at least 1 rouble", () -> Capture.all("c", Money.kopecks(99)));
        refused(
                "at least 1 rouble",
                () -> order().cart(RenderedCart.of(List.of(RenderedCartItem.of("s", "t", 1, Money.kopecks(99)))))
                        .build());
        assertThatCode(() -> Refund.full("r", Money.rubles(1))).doesNotThrowAnyException();
    }

    @Test
    void a_cart_adds_up() {
        refused(
                "make them equal",
                () -> RenderedCart.builder()
                        .addItems(COFFEE)
                        .total(CartTotal.of(Money.rubles(499)))
                        .build());
        refused(
                "with externalAmount",
                () -> RenderedCart.builder()
                        .addItems(COFFEE)
                        .total(CartTotal.builder()
                                .amount(Money.rubles(500))
                                .externalAmount(Money.rubles(1))
                                .build())
                        .build());
        refused(
                "make them equal",
                () -> FinalCart.builder()
                        .addItems(FinalCartItem.of("a", 1, Money.rubles(5)))
                        .total(CartTotal.of(Money.rubles(6)))
                        .build());
        refused(
                "total of a",
                () -> FinalCart.of(List.of(FinalCartItem.builder()
                        .productId("a")
                        .quantity(Quantity.of(1))
                        .build())));
        refused(
                "what the cart costs",
                () -> Capture.part("c", FinalCart.of(List.of(FinalCartItem.of("a", 1, Money.rubles(5))))).toBuilder()
                        .orderAmount(Money.rubles(6))
                        .build());
        assertThat(CART.total().amount()).isEqualTo(Money.rubles(500));
    }

    @Test
    void a_discounted_final_cart_is_left_to_yandex_pay() {
        assertThatCode(() -> FinalCart.builder()
                        .addItems(FinalCartItem.of("a", 1, Money.rubles(5)))
                        .addDiscounts(Discount.builder().amount(Money.rubles(1)).build())
                        .total(CartTotal.of(Money.rubles(4)))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void the_price_of_one_has_two_decimals() {
        refused(
                "more than two decimals",
                () -> RenderedCart.of(List.of(RenderedCartItem.of("a", "A", 3, Money.rubles(100)))));
        refused("more than two decimals", () -> FinalCart.of(List.of(FinalCartItem.of("a", 3, Money.rubles(100)))));
        assertThatCode(() -> RenderedCart.of(List.of(RenderedCartItem.of("a", "A", 3, Money.kopecks(10_002)))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_product_stands_in_a_cart_once() {
        refused("twice", () -> RenderedCart.of(List.of(COFFEE, COFFEE)));
        refused("empty", () -> RenderedCart.of(List.of()));
        refused("more than zero", () -> RenderedCartItem.of("a", "A", 0, Money.rubles(1)));
        refused("must not be negative", () -> RenderedCartItem.of("a", "A", 1, Money.rubles(-1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {179, 604_801, 0, -1})
    void a_link_lives_between_three_minutes_and_a_week(int ttl) {
        refused("ttl", () -> order().ttl(ttl).build());
        assertThatCode(() -> order().ttl(180).build()).doesNotThrowAnyException();
        assertThatCode(() -> order().ttl(604_800).build()).doesNotThrowAnyException();
    }

    @Test
    void texts_have_limits() {
        refused("purpose", () -> order().purpose("x".repeat(1001)).build());
        refused("metadata", () -> order().metadata("x".repeat(2049)).build());
        refused("orderId", () -> order().orderId("").build());
        refused("orderId", () -> order().orderId("..").build());
        refused(
                "title",
                () -> CreateSubscription.builder()
                        .orderId("o")
                        .binding(true)
                        .title("x".repeat(31))
                        .build());
        refused("phone", () -> SmsOffer.builder().phone("8 999").build());
        refused("reason", () -> Cancel.of("c", ""));
    }

    @Test
    void every_text_has_its_limit() {
        String long1 = "x".repeat(2049);
        refused("skuId", () -> COFFEE.toBuilder().skuId(long1).build());
        refused("externalId", () -> CART.toBuilder().externalId(long1).build());
        FinalCartItem line = FinalCartItem.of("a", 1, Money.rubles(5));
        refused("title", () -> line.toBuilder().title(long1).build());
        refused("description", () -> line.toBuilder().description(long1).build());
        FinalCart cart = FinalCart.of(List.of(line));
        refused("cartId", () -> cart.toBuilder().cartId(long1).build());
        refused("externalId", () -> cart.toBuilder().externalId(long1).build());
        Refund refund = Refund.full("r", Money.rubles(1));
        refused("branchId", () -> refund.toBuilder().branchId(long1).build());
        refused("managerId", () -> refund.toBuilder().managerId(long1).build());
        refused("deviceId", () -> Risk.builder().deviceId(long1).build());
        refused("merchantName", () -> Risk.builder().merchantName(long1).build());
        refused("cookie", () -> CustomerAggregates.builder().cookie(long1).build());
        Receipt receipt = Receipt.of(Tax.NONE, PaymentSubjectType.GOODS);
        refused(
                "receipt.title",
                () -> COFFEE.toBuilder()
                        .receipt(receipt.toBuilder().title(long1).build())
                        .build());
        refused(
                "supplier.name",
                () -> COFFEE.toBuilder()
                        .receipt(receipt.toBuilder()
                                .supplier(Supplier.builder().name(long1).build())
                                .build())
                        .build());
    }

    @Test
    void a_phone_on_a_receipt_is_plus_and_digits() {
        Receipt receipt = Receipt.of(Tax.NONE, PaymentSubjectType.GOODS);
        Agent agent = Agent.builder().agentType(AgentType.ATTORNEY).build();
        for (Receipt bad : List.of(
                receipt.toBuilder()
                        .supplier(Supplier.builder().addPhones("8 999").build())
                        .build(),
                receipt.toBuilder()
                        .agent(agent.toBuilder().addPhones("89995554444").build())
                        .build(),
                receipt.toBuilder()
                        .agent(agent.toBuilder()
                                .paymentsOperator(PaymentsOperator.builder()
                                        .addPhones("+7 999")
                                        .build())
                                .build())
                        .build(),
                receipt.toBuilder()
                        .agent(agent.toBuilder()
                                .transferOperator(TransferOperator.builder()
                                        .addPhones("+")
                                        .build())
                                .build())
                        .build())) {
            refused(
                    "phones must be + and digits",
                    () -> COFFEE.toBuilder().receipt(bad).build());
        }
        assertThatCode(() -> COFFEE.toBuilder()
                        .receipt(receipt.toBuilder()
                                .agent(agent.toBuilder()
                                        .addPhones("+79995554444")
                                        .build())
                                .build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_paid_is_not_negative_and_what_goes_back_is_something() {
        refused(
                "externalAmount",
                () -> RenderedCart.builder()
                        .addItems(COFFEE)
                        .total(CartTotal.of(Money.rubles(501)).toBuilder()
                                .externalAmount(Money.rubles(-1))
                                .build())
                        .build());
        refused(
                "amount",
                () -> Shipping.builder()
                        .methodType("COURIER")
                        .amount(Money.rubles(-1))
                        .build());
        refused(
                "amount",
                () -> TargetShipping.builder().amount(Money.rubles(-1)).build());
        refused(
                "pointsAmount",
                () -> FinalCartItem.of("a", 1, Money.rubles(5)).toBuilder()
                        .pointsAmount(Money.rubles(-1))
                        .build());
        refused(
                "of a nothing is given back",
                () -> ReturnedItem.builder().productId("a").build());
    }

    @Test
    void a_subscription_has_the_limits_of_an_order() {
        CreateSubscriptionBuilder monthly = CreateSubscription.builder()
                .orderId("o")
                .cart(CART)
                .intervalUnit(IntervalUnit.MONTH)
                .intervalCount(1);
        CreateSubscription good = monthly.build();
        for (int ttl : List.of(179, 604_801)) {
            refused("ttl", () -> good.toBuilder().ttl(ttl).build());
        }
        assertThatCode(() -> good.toBuilder().ttl(180).build()).doesNotThrowAnyException();
        refused(
                "trialCount",
                () -> good.toBuilder().trialUnit(IntervalUnit.DAY).trialCount(0).build());
        refused(
                "at least 1 rouble",
                () -> good.toBuilder()
                        .cart(RenderedCart.of(List.of(RenderedCartItem.of("s", "t", 1, Money.kopecks(99)))))
                        .build());
        refused("has no period", () -> good.toBuilder().binding(true).build());
    }

    @Test
    void a_subscription_has_its_period_unless_a_card_is_only_bound() {
        refused("cart", () -> CreateSubscription.builder().orderId("o").build());
        refused(
                "intervalUnit",
                () -> CreateSubscription.builder().orderId("o").cart(CART).build());
        refused(
                "intervalCount",
                () -> CreateSubscription.builder()
                        .orderId("o")
                        .cart(CART)
                        .intervalUnit(IntervalUnit.DAY)
                        .build());
        refused(
                "trialUnit and trialCount",
                () -> CreateSubscription.builder()
                        .orderId("o")
                        .binding(true)
                        .trialCount(1)
                        .build());
        refused(
                "a length or an end",
                () -> CreateSubscription.builder()
                        .orderId("o")
                        .binding(true)
                        .trialCount(1)
                        .trialUnit(IntervalUnit.DAY)
                        .trialEndAt(java.time.OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                        .build());
    }

    @Test
    void a_charge_is_an_order_of_its_own() {
        refused(
                "must be new",
                () -> RecurSubscription.builder()
                        .orderId("o")
                        .parentOrderId("o")
                        .cart(CART)
                        .build());
        refused(
                "what the cart costs",
                () -> RecurSubscription.builder()
                        .orderId("o2")
                        .parentOrderId("o")
                        .amount(Money.rubles(499))
                        .cart(CART)
                        .build());
    }

    @Test
    void a_receipt_has_its_rate_and_a_code_that_is_one() {
        Receipt good = Receipt.of(Tax.NONE, PaymentSubjectType.GOODS);
        for (String code : List.of("", "not base64!", "A".repeat(48))) {
            refused(
                    "productCode",
                    () -> COFFEE.toBuilder()
                            .receipt(good.toBuilder().productCode(code).build())
                            .build());
        }
        refused(
                "tax",
                () -> COFFEE.toBuilder().receipt(Receipt.builder().build()).build());
        refused(
                "excise",
                () -> COFFEE.toBuilder()
                        .receipt(good.toBuilder().excise(Money.rubles(-1)).build())
                        .build());
        refused(
                "agentType",
                () -> COFFEE.toBuilder()
                        .receipt(good.toBuilder().agent(Agent.builder().build()).build())
                        .build());
    }

    @Test
    void paid_is_what_is_paid() {
        for (PaymentStatus status : PaymentStatus.values()) {
            assertThat(status.isPaid())
                    .as(status.name())
                    .isEqualTo(List.of(PaymentStatus.CAPTURED, PaymentStatus.PARTIALLY_REFUNDED)
                            .contains(status));
        }
        assertThat(PaymentStatus.CONFIRMED.isFinal()).isFalse();
        assertThat(PaymentStatus.UNKNOWN.isFinal()).isFalse();
        assertThat(PaymentStatus.REFUNDED.isNotPaidForGood()).isFalse();
        assertThat(PaymentStatus.FAILED.isNotPaidForGood()).isTrue();
        assertThat(Quantity.of(new BigDecimal("0.5")).count()).isEqualTo("0.5");
    }

    @Test
    void a_request_shows_nothing_personal() {
        CreateOrder order = order().fiscalContact("nobody at all")
                .billingPhone("89031234567")
                .risk(Risk.builder()
                        .deviceId("device-1")
                        .shippingAddress("Street 1")
                        .customerAggregates(
                                CustomerAggregates.builder().cookie("cookie-1").build())
                        .build())
                .extensions(Extensions.builder()
                        .qrData(QrData.builder().token("token-1").build())
                        .build())
                .build();
        assertThat(order.toString())
                .contains("Coffee")
                .doesNotContain("nobody", "8903", "device-1", "Street", "cookie-1", "token-1");
    }
}
