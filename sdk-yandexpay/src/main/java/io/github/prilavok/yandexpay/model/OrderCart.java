package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cart of an order as Yandex Pay has it.
 *
 * @param cartId Yandex Pay's
 * @param externalId the shop's
 * @param items the lines
 * @param coupons its coupons
 * @param discounts discounts of the cart as a whole
 * @param measurements the size of all
 * @param total what it costs
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record OrderCart(
        @Nullable String cartId,
        @Nullable String externalId,
        List<OrderCartItem> items,
        List<Coupon> coupons,
        List<Discount> discounts,
        @Nullable Measurements measurements,
        @Nullable CartTotal total,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderCart {
        items = List.copyOf(items);
        coupons = List.copyOf(coupons);
        discounts = List.copyOf(discounts);
        extra = Extra.copy(extra);
    }

    public static OrderCartBuilder builder() {
        return OrderCartBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderCartBuilder toBuilder() {
        return OrderCartBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
