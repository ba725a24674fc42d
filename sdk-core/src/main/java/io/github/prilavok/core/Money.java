package io.github.prilavok.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact sum of money: a whole number of the currency's smallest unit (kopecks for roubles). Nothing here rounds
 * silently. Immutable.
 *
 * <pre>{@code
 * Money price = Money.rubles("1299.00");
 * Money two   = price.times(2);
 * List<Money> discount = Money.rubles("100.00").split(List.of(3L, 3L, 1L));   // sums to exactly 100.00
 * }</pre>
 */
public final class Money implements Comparable<Money> {
    private static final Currency RUB = Currency.getInstance("RUB");

    private final long minor;
    private final Currency currency;

    private Money(long minor, Currency currency) {
        this.minor = minor;
        this.currency = currency;
    }

    /**
     * @param amount roubles with a point and at most two digits after it: {@code "1299.00"}, {@code "-5"}
     * @throws IllegalArgumentException if it is not a number, or not whole kopecks
     */
    public static Money rubles(String amount) {
        BigDecimal parsed;
        try {
            parsed = new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + amount + "\" is not an amount in roubles; write it like \"1299.00\"", e);
        }
        return of(parsed, RUB);
    }

    /** @param amount whole roubles */
    public static Money rubles(long amount) {
        return new Money(Math.multiplyExact(amount, 100L), RUB);
    }

    /** @param amount kopecks */
    public static Money kopecks(long amount) {
        return new Money(amount, RUB);
    }

    /**
     * @param amount in the currency's main unit
     * @throws IllegalArgumentException if it is not a whole number of the currency's smallest unit, or too large
     */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    // Not in full: 1e999999999 is short, and a gigabyte when it is written out.
                    amount + " " + currency + " is not a whole number of " + currency + "'s smallest unit ("
                            + currency.getDefaultFractionDigits() + " digits); round it first",
                    e);
        }
    }

    /** @param minor in the currency's smallest unit */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    /** The amount in the currency's smallest unit; kopecks for roubles. */
    public long minor() {
        return minor;
    }

    public Currency currency() {
        return currency;
    }

    /** The amount in the currency's main unit, with all its digits: 1299.00. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** Times a factor that need not be whole (a weight, a share), rounded as said to the smallest unit. */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(
                BigDecimal.valueOf(minor).multiply(factor).setScale(0, rounding).longValueExact(), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * Splits the sum by weights without losing or making a kopeck: each part is its share rounded towards zero, and
     * what is left goes, a unit at a time, to the parts with the largest remainders (the earlier one among equals).
     *
     * @param weights not negative, not all zero
     * @return as many parts as weights, in their order; they sum to this
     */
    public List<Money> split(List<Long> weights) {
        long total = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weights must not be negative: " + weights);
            }
            total = Math.addExact(total, weight);
        }
        if (total == 0) {
            throw new IllegalArgumentException("weights must not all be zero: " + weights);
        }
        BigDecimal whole = BigDecimal.valueOf(minor);
        long[] parts = new long[weights.size()];
        BigDecimal[] remainders = new BigDecimal[weights.size()];
        long left = minor;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal[] share =
                    whole.multiply(BigDecimal.valueOf(weights.get(i))).divideAndRemainder(BigDecimal.valueOf(total));
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1].abs();
            left -= parts[i];
        }
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        byRemainder.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; left != 0; i++) {
            int unit = Long.signum(left);
            parts[byRemainder.get(i)] += unit;
            left -= unit;
        }
        List<Money> result = new ArrayList<>(parts.length);
        for (long part : parts) {
            result.add(new Money(part, currency));
        }
        return List.copyOf(result);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Money other && minor == other.minor && currency.equals(other.currency);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minor) + currency.hashCode();
    }

    /** {@code "1299.00 RUB"}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}
