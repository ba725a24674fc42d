package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line that the buyer keeps.
 *
 * @param productId as in the order
 * @param quantityCount how many remain; as many as there are if absent
 * @param price of one, from now on; as it was if absent
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RemainingItem(
        String productId,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal quantityCount,

        @Nullable Money price,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RemainingItem {
        Check.text("productId", productId, 2048);
        Check.that(
                quantityCount == null || quantityCount.signum() > 0,
                "quantityCount must be more than zero; leave out what does not remain");
        Check.that(price == null || !price.isNegative(), "price must not be negative");
        extra = Extra.copy(extra);
    }

    public static RemainingItemBuilder builder() {
        return RemainingItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public RemainingItemBuilder toBuilder() {
        return RemainingItemBuilder.builder(this);
    }

    /** All of this line remains as it is. */
    public static RemainingItem of(String productId) {
        return builder().productId(productId).build();
    }

    /** So many remain. */
    public static RemainingItem of(String productId, long count) {
        return builder()
                .productId(productId)
                .quantityCount(BigDecimal.valueOf(count))
                .build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
