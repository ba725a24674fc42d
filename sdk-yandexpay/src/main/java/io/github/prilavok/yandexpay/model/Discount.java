package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A discount of a cart.
 *
 * @param discountId its id
 * @param amount how much
 * @param description shown to the buyer
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Discount(
        @Nullable String discountId,
        @Nullable Money amount,
        @Nullable String description,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Discount {
        extra = Extra.copy(extra);
    }

    public static DiscountBuilder builder() {
        return DiscountBuilder.builder();
    }

    /** The same with some of it changed. */
    public DiscountBuilder toBuilder() {
        return DiscountBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
