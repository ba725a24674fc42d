package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered.
 *
 * @param amount what the buyer pays by Dolyami
 * @param prepaidAmount what is paid otherwise
 * @param items the lines
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record DeliveredOrder(
        Money amount,
        @Nullable Money prepaidAmount,
        List<Item> items,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveredOrder {
        OrderCheck.confirmed("order.items", amount, prepaidAmount, items);
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static DeliveredOrderBuilder builder() {
        return DeliveredOrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public DeliveredOrderBuilder toBuilder() {
        return DeliveredOrderBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
