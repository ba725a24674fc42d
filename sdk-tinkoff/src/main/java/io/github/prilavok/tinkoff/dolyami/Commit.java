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
 * What of an order is confirmed: all of it, with the amounts, lines and receipts of its creation, or less. What the bank lets go of a
 * hold that is larger is not documented. {@code amount + prepaidAmount} is the sum of the lines, to the kopeck.
 *
 * @param amount what the buyer pays by Dolyami; not more than at the creation
 * @param prepaidAmount what is paid otherwise
 * @param items the lines that are confirmed
 * @param fiscalizationSettings who makes the receipts; may be left out
 * @param data parameters for the registries, at most 20
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Commit(
        Money amount,
        @Nullable Money prepaidAmount,
        List<Item> items,
        @Nullable CommitFiscalizationSettings fiscalizationSettings,
        Map<String, String> data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Commit {
        OrderCheck.confirmed("items", amount, prepaidAmount, items);
        if (fiscalizationSettings != null) {
            OrderCheck.receipts("items", fiscalizationSettings.type(), items);
        }
        items = List.copyOf(items);
        data = OrderCheck.data(data);
        extra = Extra.copy(extra);
    }

    public static CommitBuilder builder() {
        return CommitBuilder.builder();
    }

    /** The same with some of it changed. */
    public CommitBuilder toBuilder() {
        return CommitBuilder.builder(this);
    }

    /** All of the order as it was created, without receipts. */
    public static Commit of(Order order) {
        return builder()
                .amount(order.amount())
                .prepaidAmount(order.prepaidAmount())
                .items(order.items())
                .build();
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
