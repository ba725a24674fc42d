package io.github.prilavok.cdek.webhook;

import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A new value, as text; the readers answer it as what it is.
 *
 * @param type what it is
 * @param value the text
 */
public record NewValue(
        @Nullable OpenEnum<NewValueType> type, @Nullable String value) {
    public NewValue {}

    /** The value as a day; empty if it is none. */
    public Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(value).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The value as a number; empty if it is none. */
    public Optional<BigDecimal> number() {
        try {
            return Optional.ofNullable(value).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
