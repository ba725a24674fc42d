package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the order is paid.
 *
 * @param paymentUrl for the buyer's browser; opaque, and of any host. {@code getOrder} gives it again
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CreatedOrder(
        @Nullable String paymentUrl,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatedOrder {
        extra = Extra.copy(extra);
    }

    public static CreatedOrderBuilder builder() {
        return CreatedOrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreatedOrderBuilder toBuilder() {
        return CreatedOrderBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
