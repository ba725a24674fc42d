package io.github.prilavok.sandbox.yandexpay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums in rubles, with two decimals. */
final class Money {
    static final BigDecimal ZERO = new BigDecimal("0.00");
    /** The least payment, refund or rest. */
    static final BigDecimal LEAST = BigDecimal.ONE;

    private Money() {}

    static BigDecimal rounded(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    static boolean hasKopecksAtMost(BigDecimal sum) {
        return sum.stripTrailingZeros().scale() <= 2;
    }

    static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    static String text(BigDecimal sum) {
        return rounded(sum).toPlainString();
    }
}
