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
 * A line that is given back, all or in part, or becomes cheaper.
 *
 * @param productId as in the order
 * @param quantityCount how many are given back
 * @param price by how much one becomes cheaper
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record ReturnedItem(
        String productId,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal quantityCount,

        @Nullable Money price,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReturnedItem {
        Check.text("productId", productId, 2048);
        Check.that(
                quantityCount != null || price != null,
                "of " + productId + " nothing is given back: set quantityCount or price");
        Check.that(quantityCount == null || quantityCount.signum() > 0, "quantityCount must be more than zero");
        Check.that(price == null || !price.isNegative(), "price must not be negative");
        extra = Extra.copy(extra);
    }

    public static ReturnedItemBuilder builder() {
        return ReturnedItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReturnedItemBuilder toBuilder() {
        return ReturnedItemBuilder.builder(this);
    }

    /** So many are given back. */
    public static ReturnedItem of(String productId, long count) {
        return builder()
                .productId(productId)
                .quantityCount(BigDecimal.valueOf(count))
                .build();
    }

    /** The goods stay with the buyer; one of them becomes cheaper by so much. */
    public static ReturnedItem cheaper(String productId, Money by) {
        return builder().productId(productId).price(by).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
