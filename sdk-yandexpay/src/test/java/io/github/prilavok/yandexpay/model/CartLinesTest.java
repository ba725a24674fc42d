package io.github.prilavok.yandexpay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.yandexpay.receipt.MarkQuantity;
import io.github.prilavok.yandexpay.receipt.PaymentSubjectType;
import io.github.prilavok.yandexpay.receipt.Receipt;
import io.github.prilavok.yandexpay.receipt.Tax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CartLinesTest {
    private static RenderedCartItem line(String id, String count, long kopecks) {
        return RenderedCartItem.builder()
                .productId(id)
                .title("T")
                .quantity(Quantity.of(new BigDecimal(count)))
                .total(Money.kopecks(kopecks))
                .build();
    }

    private static BigDecimal count(RenderedCartItem item) {
        return Objects.requireNonNull(item.quantity().count());
    }

    @Test
    void a_line_whose_price_is_whole_stays_as_it_is() {
        RenderedCartItem line = line("a", "3", 30_000);
        assertThat(CartLines.split(line)).containsExactly(line);
    }

    @Test
    void a_line_whose_price_is_not_becomes_two() {
        List<RenderedCartItem> items = CartLines.split(line("a", "3", 10_000));

        assertThat(items).extracting(RenderedCartItem::productId).containsExactly("a", "a#2");
        assertThat(items)
                .extracting(i -> i.quantity().count())
                .containsExactly(new BigDecimal("2"), new BigDecimal("1"));
        assertThat(items).extracting(RenderedCartItem::total).containsExactly(Money.kopecks(6666), Money.kopecks(3334));
        assertThat(items)
                .extracting(RenderedCartItem::discountedUnitPrice)
                .containsExactly(Money.kopecks(3333), Money.kopecks(3334));
    }

    @Test
    void an_excise_is_shared_and_a_marking_code_is_not() {
        Receipt receipt = Receipt.of(Tax.NONE, PaymentSubjectType.EXCISABLE_GOODS);
        RenderedCartItem line = line("a", "3", 10_000).toBuilder()
                .receipt(receipt.toBuilder().excise(Money.kopecks(1001)).build())
                .build();

        assertThat(CartLines.split(line))
                .extracting(item -> Objects.requireNonNull(item.receipt()).excise())
                .containsExactly(Money.kopecks(667), Money.kopecks(334));

        RenderedCartItem coded = line.toBuilder()
                .receipt(receipt.toBuilder().productCode("AQI=").build())
                .build();
        assertThatThrownBy(() -> CartLines.split(coded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line a has a marking code");
        RenderedCartItem marked = line.toBuilder()
                .receipt(receipt.toBuilder()
                        .markQuantity(MarkQuantity.builder()
                                .numerator(1L)
                                .denominator(2L)
                                .build())
                        .build())
                .build();
        assertThatThrownBy(() -> CartLines.split(marked)).hasMessageContaining("line a has a marking code");
        RenderedCartItem whole = coded.toBuilder().total(Money.rubles(300)).build();
        assertThat(CartLines.split(whole)).containsExactly(whole);
    }

    @Test
    void a_weight_is_divided_by_its_smallest_step() {
        List<RenderedCartItem> items = CartLines.split(line("a", "1.50", 10_000));

        assertThat(items).extracting(i -> count(i).toPlainString()).containsExactly("0.5", "1");
        assertThat(items).extracting(RenderedCartItem::total).containsExactly(Money.kopecks(3330), Money.kopecks(6670));
    }

    @Test
    void what_was_paid_before_the_discount_is_kept_for_each_part() {
        RenderedCart cart = CartLines.of(List.of(line("a", "3", 30_000).toBuilder()
                        .unitPrice(Money.rubles(100))
                        .build()))
                .discountedBy(Money.rubles(100))
                .toCart();

        assertThat(cart.items())
                .extracting(RenderedCartItem::total)
                .containsExactly(Money.kopecks(6666), Money.kopecks(13_334));
        assertThat(cart.items()).extracting(RenderedCartItem::unitPrice).containsOnly(Money.rubles(100));
        assertThat(cart.items())
                .extracting(RenderedCartItem::subtotal)
                .containsExactly(Money.rubles(100), Money.rubles(200));
        assertThat(cart.items())
                .extracting(RenderedCartItem::discountedUnitPrice)
                .containsExactly(Money.kopecks(6666), Money.kopecks(6667));
    }

    @Test
    void an_id_that_is_taken_is_not_given_away() {
        RenderedCart cart = CartLines.of(List.of(line("a", "3", 10_000), line("a#2", "1", 500), line("a#3", "3", 100)))
                .toCart();
        assertThat(cart.items())
                .extracting(RenderedCartItem::productId)
                .containsExactly("a", "a#4", "a#2", "a#3", "a#3#2");
    }

    @Test
    void delivery_need_not_bear_the_discount() {
        RenderedCart cart = CartLines.of(List.of(line("a", "3", 30_000), line("delivery", "1", 20_000)))
                .discountedBy(Money.rubles(50), l -> !l.productId().equals("delivery"))
                .toCart();
        assertThat(cart.total().amount()).isEqualTo(Money.rubles(450));
        assertThat(cart.items()).last().satisfies(l -> {
            assertThat(l.total()).isEqualTo(Money.rubles(200));
            assertThat(l.subtotal()).isNull();
        });
    }

    @Test
    void a_discount_is_not_more_than_what_bears_it() {
        CartLines lines = CartLines.of(List.of(line("a", "1", 100), line("b", "1", 100)));
        assertThatThrownBy(() -> lines.discountedBy(Money.kopecks(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lines.discountedBy(
                        Money.kopecks(101), l -> l.productId().equals("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lines.discountedBy(Money.kopecks(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(lines.discountedBy(Money.kopecks(0))).isSameAs(lines);
        assertThat(lines.discountedBy(Money.kopecks(200)).toCart().total().amount())
                .isEqualTo(Money.kopecks(0));
    }

    @Test
    void any_cart_and_any_discount_come_out_exact() {
        Random random = new Random(20_261_120);
        for (int round = 0; round < 20_000; round++) {
            List<RenderedCartItem> lines = randomLines(random);
            long sum = lines.stream().mapToLong(l -> l.total().minor()).sum();
            long discount = sum == 0 ? 0 : random.nextInt(8) == 0 ? sum : random.nextLong(sum + 1);

            RenderedCart cart =
                    CartLines.of(lines).discountedBy(Money.kopecks(discount)).toCart();

            checked(cart, lines, sum - discount);
        }
    }

    private static List<RenderedCartItem> randomLines(Random random) {
        List<RenderedCartItem> lines = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            int scale = random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(3);
            BigDecimal count = BigDecimal.valueOf(1 + random.nextLong(random.nextBoolean() ? 12 : 5_000), scale);
            long total = random.nextInt(20) == 0 ? 0 : random.nextLong(random.nextBoolean() ? 500 : 50_000_000);
            lines.add(line(random.nextBoolean() ? "sku-" + i : "sku-0#" + (i + 1), count.toPlainString(), total));
        }
        return lines;
    }

    /** RenderedCart checks itself; here it is checked by another hand. */
    private static void checked(RenderedCart cart, List<RenderedCartItem> lines, long kopecks) {
        Set<String> ids = new HashSet<>();
        long sum = 0;
        BigDecimal count = BigDecimal.ZERO;
        for (RenderedCartItem item : cart.items()) {
            assertThat(ids.add(item.productId())).as(item.productId()).isTrue();
            assertThat(item.total().isNegative()).isFalse();
            assertThat(count(item)).isPositive();
            assertThat(item.total()
                            .amount()
                            .remainder(count(item).movePointLeft(2))
                            .signum())
                    .isZero();
            sum += item.total().minor();
            count = count.add(count(item));
        }
        assertThat(sum).isEqualTo(kopecks);
        assertThat(Objects.requireNonNull(cart.total().amount()).minor()).isEqualTo(kopecks);
        assertThat(count)
                .isEqualByComparingTo(
                        lines.stream().map(CartLinesTest::count).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
