package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import io.github.prilavok.yandexpay.receipt.Receipt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart that is to be paid. Delivery is one more line.
 *
 * <p>Yandex Pay refuses a line whose {@code total} divided by {@code quantity.count} has more than two decimals;
 * {@link CartLines} splits such a line in two.
 *
 * @param productId unique within the cart, at most 2048 characters
 * @param title shown to the buyer, at most 2048 characters
 * @param quantity more than zero
 * @param total of the whole line, after discounts
 * @param subtotal of the whole line, before discounts
 * @param unitPrice of one, before discounts
 * @param discountedUnitPrice of one, after discounts
 * @param description shown to the buyer
 * @param skuId the shop's number of the goods
 * @param receipt for the cash register
 * @param features what is particular about it
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RenderedCartItem(
        String productId,
        String title,
        Quantity quantity,
        Money total,
        @Nullable Money subtotal,
        @Nullable Money unitPrice,
        @Nullable Money discountedUnitPrice,
        @Nullable String description,
        @Nullable String skuId,
        @Nullable Receipt receipt,
        @Nullable Features features,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements CartLine {
    public RenderedCartItem {
        Check.text("productId", productId, 2048);
        Check.text("title", title, 2048);
        CartCheck.quantity(productId, quantity);
        Check.required("total", total);
        Check.that(!total.isNegative(), "total must not be negative");
        Check.optionalText("description", description, 2048);
        Check.optionalText("skuId", skuId, 2048);
        if (receipt != null) {
            receipt.check();
        }
        extra = Extra.copy(extra);
    }

    public static RenderedCartItemBuilder builder() {
        return RenderedCartItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public RenderedCartItemBuilder toBuilder() {
        return RenderedCartItemBuilder.builder(this);
    }

    /** So many, for so much together. */
    public static RenderedCartItem of(String productId, String title, long count, Money total) {
        return builder()
                .productId(productId)
                .title(title)
                .quantity(Quantity.of(count))
                .total(total)
                .build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
