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
 * What the buyer keeps. A line that is not in it is given back.
 *
 * @param items every line that remains; at least one, for an empty list would give everything back
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record TargetCart(
        List<RemainingItem> items,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TargetCart {
        Check.that(
                !items.isEmpty(), "targetCart names what remains; if nothing remains, refund in full: Refund.full(…)");
        CartCheck.distinct(items, RemainingItem::productId);
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static TargetCartBuilder builder() {
        return TargetCartBuilder.builder();
    }

    /** The same with some of it changed. */
    public TargetCartBuilder toBuilder() {
        return TargetCartBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
