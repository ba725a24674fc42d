package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a line there is.
 *
 * @param count how many, or how much; need not be whole
 * @param available how many can be had at all
 * @param label the unit; of old documents
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Quantity(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal count,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal available,

        @Nullable String label,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Quantity {
        extra = Extra.copy(extra);
    }

    public static QuantityBuilder builder() {
        return QuantityBuilder.builder();
    }

    /** The same with some of it changed. */
    public QuantityBuilder toBuilder() {
        return QuantityBuilder.builder(this);
    }

    /** So many. */
    public static Quantity of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /** So much; must be more than zero. */
    public static Quantity of(BigDecimal count) {
        return builder().count(count).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
