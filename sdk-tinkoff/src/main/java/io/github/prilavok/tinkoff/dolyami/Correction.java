package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return said by what stays: the new basket in the place of the old one. {@code returnedAmount + refundedPrepaidAmount} and the sum of the
 * new lines are what the basket was worth before, to the kopeck. In the bank's specification; nobody was seen to use it.
 *
 * @param returnedAmount {@code amount} on the wire: <b>what is given back</b> by Dolyami, not the new total
 * @param refundedPrepaidAmount what the shop gives back otherwise
 * @param newItems what stays; empty for a return of everything
 * @param data parameters for the registries, at most 20
 * @param basketBefore the sum of the order's lines less all earlier refunds of both kinds; not sent, the sum is checked against it
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Correction(
        @JsonProperty("amount") Money returnedAmount,
        @Nullable Money refundedPrepaidAmount,
        List<Item> newItems,
        Map<String, String> data,
        @JsonIgnore Money basketBefore,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Correction {
        OrderCheck.corrected(basketBefore, returnedAmount, refundedPrepaidAmount, newItems);
        newItems = List.copyOf(newItems);
        data = OrderCheck.data(data);
        extra = Extra.copy(extra);
    }

    public static CorrectionBuilder builder() {
        return CorrectionBuilder.builder();
    }

    /** The same with some of it changed. */
    public CorrectionBuilder toBuilder() {
        return CorrectionBuilder.builder(this);
    }

    /**
     * The correction from one basket to another, if nothing was paid otherwise: what is returned is the difference.
     *
     * @param basketBefore the sum of the order's lines less all earlier refunds
     * @param newItems what stays; empty for a return of everything
     */
    public static Correction to(Money basketBefore, List<Item> newItems) {
        return builder()
                .basketBefore(basketBefore)
                .newItems(newItems)
                .returnedAmount(basketBefore.minus(Items.sum(newItems)))
                .build();
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
