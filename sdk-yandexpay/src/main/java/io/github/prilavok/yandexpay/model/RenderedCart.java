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
 * What is to be paid. Checked before it is sent: product ids are unique, {@code total.amount} and {@code
 * externalAmount} are together what the lines sum to, and no line's price for one has more than two decimals.
 *
 * @param items at least one
 * @param total the sum of the lines if absent
 * @param externalId the shop's own number of the cart
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RenderedCart(
        List<RenderedCartItem> items,
        CartTotal total,
        @Nullable String externalId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RenderedCart {
        CartCheck.lines(items);
        total = total == null ? CartTotal.of(CartCheck.sum(items)) : total;
        CartCheck.total(total, CartCheck.sum(items));
        Check.optionalText("externalId", externalId, 2048);
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static RenderedCartBuilder builder() {
        return RenderedCartBuilder.builder();
    }

    /** The same with some of it changed. */
    public RenderedCartBuilder toBuilder() {
        return RenderedCartBuilder.builder(this);
    }

    /** These lines; the total is their sum. */
    public static RenderedCart of(List<RenderedCartItem> items) {
        return builder().items(items).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
