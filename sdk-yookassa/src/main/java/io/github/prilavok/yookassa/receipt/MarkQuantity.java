package io.github.prilavok.yookassa.receipt;

import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import org.jspecify.annotations.Nullable;

/**
 * The part of a marked pack that is sold: tag 1291.
 *
 * @param numerator how many were sold, tag 1293: 1 or more, not more than the denominator
 * @param denominator how many the pack holds, tag 1294: 1 or more
 */
public record MarkQuantity(
        @Nullable Integer numerator, @Nullable Integer denominator) {
    public static MarkQuantity of(int numerator, int denominator) {
        return new MarkQuantity(numerator, denominator);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
