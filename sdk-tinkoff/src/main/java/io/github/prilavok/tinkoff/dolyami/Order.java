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
 * What is sold. {@code amount + prepaidAmount} is the sum of the lines, to the kopeck.
 *
 * @param id the shop's number of the order: at most 30 letters, digits and {@code . _ -}, the first of them a letter or a digit. A new
 *     one for every new try of the buyer, even if the one before was never paid
 * @param amount what the buyer pays by Dolyami; more than 1 rouble, and what the contract allows at most
 * @param prepaidAmount what is paid otherwise: bonuses, a gift card
 * @param items goods, and delivery as a line of its own; each of more than 1 rouble in all
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Order(
        String id,
        Money amount,
        @Nullable Money prepaidAmount,
        List<Item> items,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Order {
        OrderCheck.id(id);
        OrderCheck.sold("order", amount, prepaidAmount, items);
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    public static OrderBuilder builder() {
        return OrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderBuilder toBuilder() {
        return OrderBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
