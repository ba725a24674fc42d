package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line that the payer sees on the page of an invoice. The receipt has lines of its own.
 *
 * @param description what is sold: 1 to 128 characters
 * @param price of one unit
 * @param discountPrice of one unit after a discount; left out if there is none
 * @param quantity how much of it: above zero, with at most 3 decimals
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record InvoiceLine(
        @Nullable String description,
        @Nullable Money price,
        @Nullable Money discountPrice,
        @Nullable BigDecimal quantity,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final int QUANTITY_DECIMALS = 3;

    public InvoiceLine {
        extra = Extra.copy(extra);
    }

    public static InvoiceLineBuilder builder() {
        return InvoiceLineBuilder.builder();
    }

    /** The same with some of it changed. */
    public InvoiceLineBuilder toBuilder() {
        return InvoiceLineBuilder.builder(this);
    }

    /** A line without a discount. */
    public static InvoiceLine of(String description, Money price, int quantity) {
        return builder()
                .description(description)
                .price(price)
                .quantity(BigDecimal.valueOf(quantity))
                .build();
    }

    void check(String field) {
        Check.text(field + ".description", description, Rules.DESCRIPTION);
        Check.that(
                !Check.required(field + ".price", price).isNegative()
                        && (discountPrice == null || !discountPrice.isNegative()),
                field + " has a negative price");
        BigDecimal count = Check.required(field + ".quantity", quantity);
        Check.that(
                count.signum() > 0 && count.stripTrailingZeros().scale() <= QUANTITY_DECIMALS,
                field + ".quantity must be above zero and have at most " + QUANTITY_DECIMALS + " decimals");
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
