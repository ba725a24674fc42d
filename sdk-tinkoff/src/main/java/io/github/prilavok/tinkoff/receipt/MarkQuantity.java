package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a marked piece that is sold: 1 of 10 tablets.
 *
 * @param numerator how many parts are sold, less than the denominator
 * @param denominator how many parts the piece has
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record MarkQuantity(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public MarkQuantity {
        extra = Extra.copy(extra);
    }

    public static MarkQuantityBuilder builder() {
        return MarkQuantityBuilder.builder();
    }

    /** The same with some of it changed. */
    public MarkQuantityBuilder toBuilder() {
        return MarkQuantityBuilder.builder(this);
    }

    /** So many parts of so many. */
    public static MarkQuantity of(long numerator, long denominator) {
        return builder().numerator(numerator).denominator(denominator).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
