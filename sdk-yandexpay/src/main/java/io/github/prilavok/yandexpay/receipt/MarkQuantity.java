package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a marked pack, tag 1291.
 *
 * @param numerator how many are sold
 * @param denominator how many the pack has
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
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

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
