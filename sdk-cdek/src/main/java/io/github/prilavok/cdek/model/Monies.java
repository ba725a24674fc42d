package io.github.prilavok.cdek.model;

import io.github.prilavok.core.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes money of a number and the letters of its currency. */
final class Monies {
    private Monies() {}

    /** Empty if either is absent, or if they do not make an exact sum of a currency that Java knows. */
    static Optional<Money> of(@Nullable BigDecimal sum, @Nullable String currency) {
        if (sum == null || currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(sum, Currency.getInstance(currency)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
