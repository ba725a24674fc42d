package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a marked piece that is sold: 1 of 10 tablets.
 *
 * @param numerator how many parts are sold: more than 0, less than the denominator
 * @param denominator how many parts the piece has
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
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
        return DolyamiRedaction.of(this);
    }
}
