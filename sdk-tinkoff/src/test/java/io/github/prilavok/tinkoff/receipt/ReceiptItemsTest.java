package io.github.prilavok.tinkoff.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prilavok.core.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptItemsTest {
    private static ReceiptItem item(String name, long kopecks, String quantity) {
        return ReceiptItem.of(
                name, Money.kopecks(kopecks), new BigDecimal(quantity), MeasurementUnit.PIECE, Tax.VAT_22);
    }

    @Test
    void a_discount_goes_into_the_prices() {
        List<ReceiptItem> lines =
                ReceiptItems.discountedTo(Money.rubles("1169.10"), List.of(item("Кружка", 129900, "1")));
        assertThat(lines).extracting(ReceiptItem::price).containsExactly(Money.rubles("1169.10"));
        assertThat(lines).extracting(ReceiptItem::amount).containsExactly(Money.rubles("1169.10"));
    }

    @Test
    void a_line_that_does_not_divide_becomes_two() {
        List<ReceiptItem> lines = ReceiptItems.discountedTo(Money.rubles("100.00"), List.of(item("Носки", 5000, "3")));
        assertThat(lines)
                .extracting(ReceiptItem::name, ReceiptItem::price, ReceiptItem::quantity, ReceiptItem::amount)
                .containsExactly(
                        tuple("Носки", Money.kopecks(3333), new BigDecimal("2"), Money.kopecks(6666)),
                        tuple("Носки", Money.kopecks(3334), new BigDecimal("1"), Money.kopecks(3334)));
    }

    @Test
    void a_weight_stays_one_line_if_a_price_within_a_kopeck_exists() {
        List<ReceiptItem> lines = ReceiptItems.discountedTo(Money.kopecks(1000), List.of(item("Сыр", 99999, "0.350")));
        assertThat(lines).hasSize(1);
        assertThat(lines).extracting(ReceiptItem::amount).containsExactly(Money.kopecks(1000));
        List<ReceiptItem> heavy = ReceiptItems.discountedTo(Money.kopecks(1005), List.of(item("Сыр", 99999, "12.5")));
        assertThat(heavy)
                .extracting(ReceiptItem::price, ReceiptItem::quantity, ReceiptItem::amount)
                .containsExactly(
                        tuple(Money.kopecks(80), new BigDecimal("7.5"), Money.kopecks(600)),
                        tuple(Money.kopecks(81), new BigDecimal("5"), Money.kopecks(405)));
    }

    @Test
    void what_the_line_says_otherwise_stays() {
        ReceiptItem rich = item("Носки", 5000, "3").toBuilder()
                .shopCode("7")
                .addExtra("New", 1)
                .build();
        assertThat(ReceiptItems.discountedTo(Money.kopecks(10001), List.of(rich)))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.shopCode()).isEqualTo("7");
                    assertThat(line.extra()).containsEntry("New", 1);
                    assertThat(line.tax()).isEqualTo(Tax.VAT_22);
                });
    }

    @Test
    void the_cheap_line_keeps_a_kopeck_for_each_piece() {
        List<ReceiptItem> lines = ReceiptItems.discountedTo(
                Money.kopecks(50_000), List.of(item("Пакет", 1, "10"), item("Куртка", 100_000, "1")));
        assertThat(lines).extracting(ReceiptItem::amount).containsExactly(Money.kopecks(10), Money.kopecks(49_990));
    }

    @Test
    void free_lines_stay_free_and_a_total_of_zero_is_possible() {
        assertThat(ReceiptItems.discountedTo(
                        Money.kopecks(50), List.of(item("Подарок", 0, "1"), item("Кружка", 100, "1"))))
                .extracting(ReceiptItem::amount)
                .containsExactly(Money.kopecks(0), Money.kopecks(50));
        assertThat(ReceiptItems.discountedTo(Money.kopecks(0), List.of(item("Кружка", 100, "3"))))
                .extracting(ReceiptItem::amount)
                .containsExactly(Money.kopecks(0));
        assertThat(ReceiptItems.discountedTo(Money.kopecks(0), List.of(item("Подарок", 0, "1"))))
                .hasSize(1);
    }

    @Test
    void only_discounts() {
        List<ReceiptItem> cart = List.of(item("Кружка", 100, "1"));
        assertThatThrownBy(() -> ReceiptItems.discountedTo(Money.kopecks(101), cart))
                .hasMessageContaining("sum to 1.00 RUB and cannot be discounted to 1.01 RUB")
                .hasMessageContaining("line of its own");
        assertThatThrownBy(() -> ReceiptItems.discountedTo(Money.kopecks(-1), cart))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever the cart and the discount: exact, in order, fit for the cash register, and never dearer than before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20_260_101})
    void any_cart(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            List<ReceiptItem> cart = new ArrayList<>();
            Map<String, ReceiptItem> byName = new HashMap<>();
            boolean pieces = random.nextBoolean();
            for (int i = 0, lines = 1 + random.nextInt(8); i < lines; i++) {
                long price = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1 + random.nextInt(1_000_000);
                BigDecimal quantity = pieces
                        ? BigDecimal.valueOf(1 + random.nextInt(20))
                        : BigDecimal.valueOf(1 + random.nextInt(20_000), 3);
                ReceiptItem item = item("line " + i, price, quantity.toPlainString());
                cart.add(item);
                byName.put("line " + i, item);
            }
            Money before = ReceiptItems.total(cart);
            Money total = Money.kopecks((long) (before.minor() * random.nextDouble()));
            List<ReceiptItem> lines = ReceiptItems.discountedTo(total, cart);

            assertThat(ReceiptItems.total(lines)).isEqualTo(total);
            long needed = 0;
            Map<String, BigDecimal> quantities = new HashMap<>();
            for (ReceiptItem item : cart) {
                needed += Math.min(
                        quantity(item)
                                .setScale(0, java.math.RoundingMode.CEILING)
                                .longValueExact(),
                        amount(item).minor());
            }
            for (ReceiptItem line : lines) {
                ReceiptItem original = byName.get(String.valueOf(line.name()));
                assertThat(original).isNotNull();
                assertThat(price(line)).isLessThanOrEqualTo(price(original));
                assertThat(price(line).isNegative()).isFalse();
                assertThat(amount(line).isNegative()).isFalse();
                if (pieces && needed <= total.minor()) {
                    assertThat(price(line).isPositive()).isTrue();
                }
                quantities.merge(String.valueOf(line.name()), quantity(line), BigDecimal::add);
            }
            byName.forEach((name, item) -> assertThat(quantities.get(name)).isEqualByComparingTo(quantity(item)));
            assertThat(Receipt.ffd12()
                            .email("a@b.ru")
                            .taxation(Taxation.OSN)
                            .items(lines)
                            .build()
                            .checked(total)
                            .items())
                    .hasSizeLessThanOrEqualTo(2 * cart.size());
        }
    }

    private static Money price(ReceiptItem item) {
        return java.util.Objects.requireNonNull(item.price());
    }

    private static Money amount(ReceiptItem item) {
        return java.util.Objects.requireNonNull(item.amount());
    }

    private static BigDecimal quantity(ReceiptItem item) {
        return java.util.Objects.requireNonNull(item.quantity());
    }
}
