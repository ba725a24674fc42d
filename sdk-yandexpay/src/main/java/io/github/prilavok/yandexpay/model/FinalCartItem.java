package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import io.github.prilavok.yandexpay.receipt.Receipt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart that is captured or submitted.
 *
 * @param productId as in the order
 * @param quantity how many remain, more than zero
 * @param title as in the order
 * @param total of the whole line
 * @param subtotal of the whole line, before discounts
 * @param unitPrice of one, before discounts
 * @param discountedUnitPrice of one, after discounts
 * @param description shown to the buyer
 * @param features what is particular about it
 * @param measurements its size
 * @param pointsAmount points of Plus
 * @param receipt for the cash register
 * @param type what kind of thing it is
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record FinalCartItem(
        String productId,
        Quantity quantity,
        @Nullable String title,
        @Nullable Money total,
        @Nullable Money subtotal,
        @Nullable Money unitPrice,
        @Nullable Money discountedUnitPrice,
        @Nullable String description,
        @Nullable Features features,
        @Nullable Measurements measurements,
        @Nullable Money pointsAmount,
        @Nullable Receipt receipt,
        @Nullable OpenEnum<ItemType> type,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements CartLine {
    public FinalCartItem {
        Check.text("productId", productId, 2048);
        CartCheck.quantity(productId, quantity);
        Check.that(total == null || !total.isNegative(), "total must not be negative");
        Check.optionalText("title", title, 2048);
        Check.optionalText("description", description, 2048);
        Check.that(pointsAmount == null || !pointsAmount.isNegative(), "pointsAmount must not be negative");
        if (receipt != null) {
            receipt.check();
        }
        extra = Extra.copy(extra);
    }

    public static FinalCartItemBuilder builder() {
        return FinalCartItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public FinalCartItemBuilder toBuilder() {
        return FinalCartItemBuilder.builder(this);
    }

    /** So many, for so much together. */
    public static FinalCartItem of(String productId, long count, Money total) {
        return builder()
                .productId(productId)
                .quantity(Quantity.of(count))
                .total(total)
                .build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
