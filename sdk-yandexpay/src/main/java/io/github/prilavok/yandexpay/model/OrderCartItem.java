package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import io.github.prilavok.yandexpay.receipt.Receipt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as Yandex Pay has it.
 *
 * @param productId the shop's
 * @param title shown to the buyer
 * @param type what kind of thing it is
 * @param quantity how many
 * @param total of the whole line, after discounts
 * @param subtotal of the whole line, before discounts
 * @param unitPrice of one, before discounts
 * @param discountedUnitPrice of one, after the line's discounts
 * @param finalPrice of one, after all discounts
 * @param pointsAmount points of Plus
 * @param description shown to the buyer
 * @param skuId the shop's number of the goods
 * @param receipt for the cash register
 * @param features what is particular about it
 * @param measurements its size
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record OrderCartItem(
        @Nullable String productId,
        @Nullable String title,
        @Nullable OpenEnum<ItemType> type,
        @Nullable Quantity quantity,
        @Nullable Money total,
        @Nullable Money subtotal,
        @Nullable Money unitPrice,
        @Nullable Money discountedUnitPrice,
        @Nullable Money finalPrice,
        @Nullable Money pointsAmount,
        @Nullable String description,
        @Nullable String skuId,
        @Nullable Receipt receipt,
        @Nullable Features features,
        @Nullable Measurements measurements,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderCartItem {
        extra = Extra.copy(extra);
    }

    public static OrderCartItemBuilder builder() {
        return OrderCartItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderCartItemBuilder toBuilder() {
        return OrderCartItemBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
