package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer gets in the end: the order's cart, less what was dropped or reduced. What is not in it is not paid
 * for.
 *
 * @param items at least one
 * @param total the sum of the lines if absent; then every line needs its total
 * @param cartId as {@code getOrder} gave it
 * @param externalId the shop's own number of the cart
 * @param coupons as in the order
 * @param discounts as in the order
 * @param measurements the size of all
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record FinalCart(
        List<FinalCartItem> items,
        CartTotal total,
        @Nullable String cartId,
        @Nullable String externalId,
        List<Coupon> coupons,
        List<Discount> discounts,
        @Nullable Measurements measurements,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public FinalCart {
        CartCheck.lines(items);
        if (total == null) {
            total = CartTotal.of(CartCheck.sum(items));
        }
        if (discounts.isEmpty() && CartCheck.priced(items)) {
            CartCheck.total(total, CartCheck.sum(items));
        }
        Check.required("total.amount", total.amount());
        Check.optionalText("cartId", cartId, 2048);
        Check.optionalText("externalId", externalId, 2048);
        items = List.copyOf(items);
        coupons = List.copyOf(coupons);
        discounts = List.copyOf(discounts);
        extra = Extra.copy(extra);
    }

    public static FinalCartBuilder builder() {
        return FinalCartBuilder.builder();
    }

    /** The same with some of it changed. */
    public FinalCartBuilder toBuilder() {
        return FinalCartBuilder.builder(this);
    }

    /** These lines; the total is their sum. */
    public static FinalCart of(List<FinalCartItem> items) {
        return builder().items(items).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
