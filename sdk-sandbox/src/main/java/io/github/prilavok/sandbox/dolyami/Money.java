package io.github.prilavok.sandbox.dolyami;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums in rubles, with two decimals. */
final class Money {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    private Money() {}

    static BigDecimal rounded(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
