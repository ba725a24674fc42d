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
 * What the buyer gives back.
 *
 * @param items what is given back; at least one
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RefundCart(
        List<ReturnedItem> items,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RefundCart {
        Check.that(
                !items.isEmpty(),
                "refundCart names what is given back; if that is everything, refund in full: Refund.full(…)");
        CartCheck.distinct(items, ReturnedItem::productId);
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static RefundCartBuilder builder() {
        return RefundCartBuilder.builder();
    }

    /** The same with some of it changed. */
    public RefundCartBuilder toBuilder() {
        return RefundCartBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
