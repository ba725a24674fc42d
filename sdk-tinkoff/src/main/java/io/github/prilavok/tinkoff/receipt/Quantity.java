package io.github.prilavok.tinkoff.receipt;

import java.math.BigDecimal;

/** How many digits a cash register takes. */
final class Quantity {
    private static final int INTEGER_DIGITS = 5;
    private static final int FRACTION_DIGITS = 3;
    private static final int CHARACTERS = 8;

    private Quantity() {}

    /** @throws IllegalArgumentException if it is not above zero or has too many digits */
    static void check(String field, BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException(field + " must be more than zero, not " + quantity.toPlainString());
        }
        BigDecimal stripped = quantity.stripTrailingZeros();
        int fraction = Math.max(0, stripped.scale());
        int integer = stripped.precision() - stripped.scale();
        if (fraction > FRACTION_DIGITS
                || integer > INTEGER_DIGITS
                || plain(stripped).length() > CHARACTERS) {
            throw new IllegalArgumentException(field + " is " + plain(stripped) + "; a cash register takes at most "
                    + INTEGER_DIGITS + " digits before the point, " + FRACTION_DIGITS + " after it and " + CHARACTERS
                    + " characters together; round it or use a smaller unit");
        }
    }

    private static String plain(BigDecimal quantity) {
        return quantity.toPlainString();
    }
}
