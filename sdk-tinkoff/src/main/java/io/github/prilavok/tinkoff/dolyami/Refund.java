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
 * A return of goods after the commit. {@code amount + refundedPrepaidAmount} is the sum of the returned lines, to the kopeck; how an
 * order that was paid in two ways is given back is for the shop to keep.
 *
 * @param amount what is given back by Dolyami
 * @param returnedItems the lines, named and priced as at the creation
 * @param refundedPrepaidAmount what the shop gives back otherwise
 * @param fiscalizationSettings who makes the receipt; may be left out
 * @param data parameters for the registries, at most 20
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Refund(
        Money amount,
        List<Item> returnedItems,
        @Nullable Money refundedPrepaidAmount,
        @Nullable FiscalizationSettings fiscalizationSettings,
        Map<String, String> data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Refund {
        OrderCheck.returned(amount, refundedPrepaidAmount, returnedItems);
        if (fiscalizationSettings != null) {
            OrderCheck.receipts("returned_items", fiscalizationSettings.type(), returnedItems);
        }
        returnedItems = List.copyOf(returnedItems);
        data = OrderCheck.data(data);
        extra = Extra.copy(extra);
    }

    public static RefundBuilder builder() {
        return RefundBuilder.builder();
    }

    /** The same with some of it changed. */
    public RefundBuilder toBuilder() {
        return RefundBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
