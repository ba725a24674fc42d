package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of goods or of delivery, in requests and in answers. Requests check their lines when they are built.
 *
 * Refunds and the commit are compared with the order's lines: store the lines as they were sent, and send the same ones.
 *
 * @param name at most 128 characters, no line breaks
 * @param quantity whole pieces, 1 or more; what is sold by weight is one piece
 * @param price of one piece, after all discounts; there are no discounts but in prices
 * @param sku the shop's article. Send it: returns are matched badly by the name alone
 * @param receipt what the cash register needs; required if it is the bank's
 * @param agentData if the shop sells for another
 * @param supplierInfo for whom it sells
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
 */
@Built
public record Item(
        @Nullable String name,
        @Nullable Integer quantity,
        @Nullable Money price,
        @Nullable String sku,
        @Nullable ItemReceipt receipt,
        @JsonAlias("agentData") @Nullable AgentData agentData,
        @JsonAlias("supplierInfo") @Nullable SupplierInfo supplierInfo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Item {
        extra = Extra.copy(extra);
    }

    public static ItemBuilder builder() {
        return ItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public ItemBuilder toBuilder() {
        return ItemBuilder.builder(this);
    }

    /** So many pieces at this price each. */
    public static Item of(String name, int quantity, Money price) {
        return builder().name(name).quantity(quantity).price(price).build();
    }

    /** Quantity times price; nothing if either is missing, as it may be in an answer. */
    public Optional<Money> sum() {
        return quantity == null || price == null ? Optional.empty() : Optional.of(price.times(quantity));
    }

    /**
     * This line at another sum, to the kopeck: one line if the quantity divides it, else two, all pieces but one at the price
     * rounded down and the last one at what is left. 3 pieces for 100.00 are 2 at 33.33 and 1 at 33.34.
     *
     * @throws IllegalArgumentException if there are not as many kopecks as pieces, or the line has no quantity
     */
    public List<Item> totalling(Money total) {
        int pieces = Check.required("quantity", quantity);
        Check.that(pieces >= 1, "quantity must be 1 or more");
        Check.that(total.minor() >= pieces, "a line of " + pieces + " pieces cannot be sold for " + total + " in all");
        Money each = Money.ofMinor(total.minor() / pieces, total.currency());
        Money last = total.minus(each.times(pieces - 1L));
        if (last.equals(each)) {
            return List.of(toBuilder().price(each).build());
        }
        return List.of(
                toBuilder().quantity(pieces - 1).price(each).build(),
                toBuilder().quantity(1).price(last).build());
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
