package io.github.prilavok.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void roubles_and_kopecks_are_the_same_money() {
        assertThat(Money.rubles("1299.00")).isEqualTo(Money.kopecks(129_900)).isEqualTo(Money.rubles(1299));
        assertThat(Money.rubles("0.1").minor()).isEqualTo(10);
        assertThat(Money.rubles("-5").isNegative()).isTrue();
        assertThat(Money.kopecks(5).toString()).isEqualTo("0.05 RUB");
        assertThat(Money.rubles("1299.5").amount()).isEqualTo(new BigDecimal("1299.50"));
    }

    @Test
    void nothing_is_rounded_silently() {
        assertThatThrownBy(() -> Money.rubles("1.005")).hasMessageContaining("round it first");
        assertThatThrownBy(() -> Money.rubles("1,50"))
                .hasMessage("\"1,50\" is not an amount in roubles; write it like \"1299.00\"");
        assertThatThrownBy(() -> Money.rubles("92233720368547758.08")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.kopecks(Long.MAX_VALUE).plus(Money.kopecks(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Money.kopecks(101).times(new BigDecimal("0.5"), RoundingMode.HALF_UP))
                .isEqualTo(Money.kopecks(51));
    }

    @Test
    void currencies_do_not_mix() {
        Money yen = Money.of(new BigDecimal("100"), Currency.getInstance("JPY"));
        assertThat(yen.minor()).isEqualTo(100);
        assertThatThrownBy(() -> yen.plus(Money.rubles(1))).hasMessage("cannot mix JPY and RUB");
        assertThatThrownBy(() -> yen.compareTo(Money.rubles(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_split_loses_nothing_whatever_the_weights() {
        Random random = new Random(42);
        for (int run = 0; run < 5_000; run++) {
            Money sum = Money.kopecks(random.nextLong(-1_000_000, 1_000_000));
            List<Long> weights = new ArrayList<>(List.of(1 + random.nextLong(1_000)));
            for (int i = random.nextInt(9); i > 0; i--) {
                weights.add(random.nextLong(1_000_000));
            }
            List<Money> parts = sum.split(weights);
            assertThat(parts.stream().reduce(Money.kopecks(0), Money::plus)).isEqualTo(sum);
            long total = weights.stream().mapToLong(Long::longValue).sum();
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal fair = BigDecimal.valueOf(sum.minor())
                        .multiply(BigDecimal.valueOf(weights.get(i)))
                        .divide(BigDecimal.valueOf(total), 10, RoundingMode.HALF_UP);
                assertThat(fair.subtract(BigDecimal.valueOf(parts.get(i).minor()))
                                .abs())
                        .isLessThan(BigDecimal.ONE);
            }
        }
        assertThat(Money.rubles("100.00").split(List.of(3L, 3L, 1L)))
                .containsExactly(Money.rubles("42.86"), Money.rubles("42.86"), Money.rubles("14.28"));
        assertThatThrownBy(() -> Money.rubles(1).split(List.of(0L))).hasMessageContaining("weights");
        assertThatThrownBy(() -> Money.rubles(1).split(List.of(1L, -1L))).hasMessageContaining("weights");
    }

    @Test
    void equal_amounts_are_equal() {
        EqualsVerifier.forClass(Money.class).verify();
    }

    @Test
    void an_absurd_number_costs_nothing() {
        for (String absurd : new String[] {"1e999999999", "1e-999999999"}) {
            assertThatThrownBy(() -> Money.rubles(absurd))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .hasSizeLessThan(200);
        }
    }
}
