package io.github.prilavok.tinkoff.dolyami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it is sent, and the sums that it takes to be let through. */
class OrderChecksTest {
    private static Order order(String amount, Item... items) {
        return Order.builder()
                .id("a")
                .amount(Money.rubles(amount))
                .items(List.of(items))
                .build();
    }

    private static Item mug() {
        return Item.of("Кружка", 1, Money.rubles("433.00"));
    }

    private static CreateOrder with(UnaryOperator<CreateOrderBuilder> settings) {
        return settings.apply(CreateOrder.builder().order(order("433.00", mug())))
                .build();
    }

    private static CreateOrder selling(Item item) {
        return with(b -> b.order(order("433.00", item)));
    }

    private static CreateOrder receipted(UnaryOperator<ItemReceiptBuilder> settings) {
        return selling(mug().toBuilder()
                .receipt(settings.apply(ItemReceipt.of(Tax.VAT_22, PaymentMethod.FULL_PAYMENT).toBuilder())
                        .build())
                .build());
    }

    private static void refused(Runnable request, String words) {
        assertThatThrownBy(request::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void the_documents_sum_rule() {
        Money sum = Items.sum(List.of(Golden.mugs(2), Golden.delivery()));
        assertThat(sum).isEqualTo(Money.rubles("3349.80"));
        assertThatCode(Golden::order).doesNotThrowAnyException();
        for (String amount : List.of("2999.99", "3000.01", "3349.80", "300000")) {
            refused(
                    () -> Golden.order().toBuilder()
                            .amount(Money.rubles(amount))
                            .build(),
                    "amount + prepaid_amount must be the lines' sum");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "shop1_1042", "A.b-c_9", "123456789012345678901234567890"})
    void an_order_id(String id) {
        assertThatCode(() -> order("433.00", mug()).toBuilder().id(id).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "_a", "a/b", "a b", "a#", "a?", "a|", "заказ", "1234567890123456789012345678901"})
    void no_order_id(String id) {
        refused(() -> order("433.00", mug()).toBuilder().id(id).build(), "order.id");
    }

    @Test
    void amounts_of_a_rouble_and_less() {
        refused(() -> order("1.00", Item.of("Спички", 1, Money.rubles(1))), "order.amount must be more than 1.00 RUB");
        assertThatCode(() -> order("1.01", Item.of("Спички", 1, Money.rubles("1.01"))))
                .doesNotThrowAnyException();
        refused(
                () -> order("434.00", mug(), Item.of("Пакет", 1, Money.rubles(1))),
                "order.items[1]: price times quantity must be more than 1.00 RUB");
        assertThatCode(() -> order("435.00", mug(), Item.of("Пакет", 4, Money.rubles("0.50"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Refund.builder()
                        .amount(Money.rubles("0.50"))
                        .addReturnedItems(Item.of("Пакет", 1, Money.rubles("0.50")))
                        .build())
                .as("one of the four comes back")
                .doesNotThrowAnyException();
    }

    @Test
    void lines() {
        refused(() -> order("433.00"), "at least one line");
        refused(() -> selling(Item.of("Кружка", 0, Money.rubles(433))), "quantity must be 1 or more");
        refused(() -> selling(mug().toBuilder().quantity(null).build()), "quantity is missing");
        refused(() -> selling(mug().toBuilder().price(null).build()), "price is missing");
        refused(() -> selling(Item.of("К".repeat(129), 1, Money.rubles(433))), "129 characters");
        assertThatCode(() -> selling(Item.of("К".repeat(128), 1, Money.rubles(433))))
                .doesNotThrowAnyException();
        for (String name : List.of("Кружка\nсиняя", "Кружка\r", "Кружка\u2028синяя")) {
            refused(() -> selling(Item.of(name, 1, Money.rubles(433))), "line breaks");
        }
        refused(
                () -> selling(Item.of("Mug", 1, Money.of(new BigDecimal(433), Currency.getInstance("USD")))),
                "must be in roubles");
    }

    @Test
    void receipts_are_needed_if_the_bank_makes_them() {
        refused(
                () -> with(b -> b.fiscalizationSettings(FiscalizationSettings.enabled())),
                "order.items[0].receipt is missing");
        assertThatCode(() -> with(b -> b.fiscalizationSettings(FiscalizationSettings.disabled())))
                .doesNotThrowAnyException();
        Order order = order("433.00", mug());
        CommitReceipts receipts = new CommitReceipts(true, false, false);
        refused(
                () -> Commit.of(order).toBuilder()
                        .fiscalizationSettings(CommitFiscalizationSettings.enabled(receipts))
                        .build(),
                "items[0].receipt is missing");
        refused(
                () -> Refund.builder()
                        .amount(Money.rubles(433))
                        .addReturnedItems(mug())
                        .fiscalizationSettings(FiscalizationSettings.enabled())
                        .build(),
                "returned_items[0].receipt is missing");
    }

    @Test
    void marked_goods_and_industries() {
        refused(() -> receipted(b -> b.tax(null)), "receipt.tax is missing");
        refused(() -> receipted(b -> b.paymentMethod(null)), "receipt.payment_method is missing");
        refused(() -> receipted(b -> b.markQuantity(MarkQuantity.of(2, 2))), "numerator");
        refused(() -> receipted(b -> b.markQuantity(MarkQuantity.of(0, 2))), "numerator");
        refused(() -> receipted(b -> b.markCode(MarkCode.builder().value("x").build())), "mark_code_type is missing");
        SectoralItemProps props = SectoralItemProps.builder()
                .federalId("072")
                .date(LocalDate.of(2024, 3, 9))
                .number("1")
                .value("x")
                .build();
        assertThatCode(() -> receipted(b -> b.addSectoralItemProps(props))).doesNotThrowAnyException();
        for (String id : List.of("000", "073", "100", "1")) {
            refused(
                    () -> receipted(b -> b.addSectoralItemProps(
                            props.toBuilder().federalId(id).build())),
                    "federal_id");
        }
        refused(
                () -> selling(mug().toBuilder()
                        .supplierInfo(SupplierInfo.builder().name("Завод").build())
                        .build()),
                "supplier_info.phones");
    }

    @ParameterizedTest
    @CsvSource({
        "+79993334444, true",
        "+375291234567, true",
        "79993334444, false",
        "89993334444, false",
        "+7 999 333-44-44, false",
        "+7999333444, false",
        "+799933344445, false",
    })
    void a_phone_that_would_show_the_buyer_an_unavailable_service(String phone, boolean good) {
        Runnable request =
                () -> with(b -> b.clientInfo(ClientInfo.builder().phone(phone).build()));
        if (good) {
            assertThatCode(request::run).doesNotThrowAnyException();
        } else {
            refused(request, "client_info.phone");
        }
    }

    @Test
    void notifications_go_over_https() {
        for (String url :
                List.of("http://shop.example/", "http://localhost.example/", "http://127.0.0.1.example", "shop")) {
            refused(() -> with(b -> b.notificationUrl(url)), "https URL");
        }
        for (String url : List.of("https://shop.example/", "http://localhost:8080/hooks", "http://127.0.0.1")) {
            assertThatCode(() -> with(b -> b.notificationUrl(url))).doesNotThrowAnyException();
        }
        assertThatCode(() -> with(b -> b.failUrl("shopapp://fail"))).doesNotThrowAnyException();
    }

    @Test
    void at_most_twenty_pairs_of_data() {
        Map<String, String> data = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            data.put("k" + i, "v");
        }
        assertThatCode(() -> with(b -> b.data(data))).doesNotThrowAnyException();
        data.put("one more", "v");
        refused(() -> with(b -> b.data(data)), "at most 20 pairs, not 21");
        refused(() -> Golden.commit().toBuilder().data(data).build(), "at most 20");
        refused(() -> Golden.refund().toBuilder().data(data).build(), "at most 20");
        refused(() -> Golden.correction().toBuilder().data(data).build(), "at most 20");
    }

    @Test
    void a_refund_is_the_sum_of_what_is_returned() {
        refused(
                () -> Golden.refund().toBuilder()
                        .amount(Money.rubles("1500.10"))
                        .build(),
                "the returned lines' sum");
        assertThatCode(() -> Golden.refund().toBuilder()
                        .amount(Money.rubles("1150.10"))
                        .refundedPrepaidAmount(Money.rubles("349.80"))
                        .build())
                .as("of an order that was paid with bonuses as well")
                .doesNotThrowAnyException();
        refused(
                () -> Golden.refund().toBuilder()
                        .amount(Money.rubles("1499.91"))
                        .refundedPrepaidAmount(Money.rubles("-0.01"))
                        .build(),
                "must not be negative");
        refused(
                () -> Golden.refund().toBuilder()
                        .amount(Money.rubles(0))
                        .returnedItems(List.of())
                        .build(),
                "at least one line");
    }

    @Test
    void a_corrections_amount_is_what_is_returned_and_not_the_new_total() {
        refused(
                () -> Golden.correction().toBuilder()
                        .returnedAmount(Money.rubles("1849.90"))
                        .build(),
                "returnedAmount + refunded_prepaid_amount + the new lines' sum");
        refused(
                () -> Golden.correction().toBuilder()
                        .basketBefore(Money.rubles("3349.81"))
                        .build(),
                "what the basket was worth before");
        assertThat(Correction.to(Money.rubles("3349.80"), List.of(Golden.mugs(1), Golden.delivery()))
                        .returnedAmount())
                .isEqualTo(Money.rubles("1499.90"));
        assertThat(Correction.to(Money.rubles("3349.80"), List.of()).returnedAmount())
                .isEqualTo(Money.rubles("3349.80"));
    }

    @Test
    void a_part_of_an_order_may_be_committed() {
        assertThat(Commit.builder()
                        .amount(Money.rubles("1499.90"))
                        .addItems(Golden.mugs(1))
                        .build()
                        .items())
                .hasSize(1);
        refused(
                () -> Commit.builder()
                        .amount(Money.rubles("1499.90"))
                        .addItems(Golden.mugs(2))
                        .build(),
                "the lines' sum");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 100.00, 2 x 33.33 + 1 x 33.34",
        "2, 99.99, 1 x 49.99 + 1 x 50.00",
        "3, 99.99, 3 x 33.33",
        "1, 0.01, 1 x 0.01",
        "1000, 1005.50, 999 x 1.00 + 1 x 6.50",
    })
    void a_line_that_does_not_divide_becomes_two(int quantity, String total, String lines) {
        List<Item> split = mug().toBuilder().quantity(quantity).build().totalling(Money.rubles(total));
        assertThat(String.join(
                        " + ",
                        split.stream()
                                .map(item -> item.quantity() + " x "
                                        + Objects.requireNonNull(item.price()).amount())
                                .toList()))
                .isEqualTo(lines);
        assertThat(Items.sum(split)).isEqualTo(Money.rubles(total));
        assertThat(split).allMatch(item -> "Кружка".equals(item.name()));
    }

    @Test
    void a_line_cannot_cost_less_than_a_kopeck_a_piece() {
        refused(() -> Item.of("Спички", 3, Money.rubles(1)).totalling(Money.kopecks(2)), "cannot be sold");
    }

    @Test
    void a_discount_is_spread_over_any_cart_to_the_kopeck() {
        Random random = new Random(42);
        for (int cart = 0; cart < 500; cart++) {
            List<Item> items = new ArrayList<>();
            for (int line = random.nextInt(8); line >= 0; line--) {
                items.add(Item.of("Товар", 1 + random.nextInt(20), Money.kopecks(1000 + random.nextInt(500_000))));
            }
            long sum = Items.sum(items).minor();
            Money total = Money.kopecks(sum - random.nextLong(sum / 2));
            List<Item> discounted = Items.discountedTo(total, items);
            assertThat(Items.sum(discounted)).isEqualTo(total);
            assertThatCode(() -> Order.builder()
                            .id("a")
                            .amount(total)
                            .items(discounted)
                            .build())
                    .doesNotThrowAnyException();
        }
        refused(() -> Items.discountedTo(Money.rubles(1), List.of()), "items are empty");
    }

    @Test
    void nothing_personal_is_shown() {
        CreateOrder request = with(b -> b.clientInfo(ClientInfo.builder()
                        .firstName("Иннокентий")
                        .lastName("Скрытнов")
                        .middleName("Тайнович")
                        .phone("+79161234567")
                        .email("anna@example.ru")
                        .birthdate(LocalDate.of(1990, 2, 28))
                        .build())
                .data(Map.of("buyer", "Скрытнов"))
                .notificationUrl("https://shop.example/hooks/s3cr3tpath"));
        assertThat(request + " " + request.clientInfo())
                .contains("433.00")
                .doesNotContain(
                        "Иннокентий", "Скрытнов", "Тайнович", "79161234567", "anna@example.ru", "1990", "s3cr3tpath");
    }

    @Test
    void statuses_have_an_order() {
        assertThat(OrderStatus.COMMITTED.canFollow(OrderStatus.APPROVED)).isTrue();
        assertThat(OrderStatus.APPROVED.canFollow(OrderStatus.COMMITTED)).isFalse();
        assertThat(OrderStatus.APPROVED.canFollow(OrderStatus.APPROVED)).isFalse();
        assertThat(OrderStatus.CANCELED.canFollow(OrderStatus.WAIT_FOR_COMMIT)).isTrue();
        assertThat(OrderStatus.CANCELED.canFollow(OrderStatus.COMMITTED)).isFalse();
        assertThat(OrderStatus.COMPLETED.canFollow(OrderStatus.CANCELED)).isFalse();
        assertThat(OrderStatus.REJECTED.canFollow(OrderStatus.CANCELED)).isFalse();
        assertThat(OrderStatus.REFUNDED.canFollow(OrderStatus.COMPLETED)).isTrue();
        assertThat(OrderStatus.COMPLETED.canFollow(OrderStatus.REFUNDED)).isFalse();
        assertThat(OrderStatus.NEW.canFollow(OrderStatus.UNKNOWN)).isTrue();
        assertThat(OrderStatus.UNKNOWN.canFollow(OrderStatus.NEW)).isFalse();
        assertThat(List.of(OrderStatus.values()))
                .filteredOn(OrderStatus::terminal)
                .containsExactlyInAnyOrder(OrderStatus.REFUNDED, OrderStatus.REJECTED, OrderStatus.CANCELED);
        OpenEnum<OrderStatus> other = OpenEnum.of(OrderStatus.class, "waiting_for_commit");
        assertThat(other.is(OrderStatus.WAIT_FOR_COMMIT)).isTrue();
    }
}
