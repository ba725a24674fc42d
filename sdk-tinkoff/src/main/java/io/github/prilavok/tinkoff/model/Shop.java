package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One shop's share of a payment on a marketplace, or of its refund.
 *
 * @param shopCode the code that the shop got when it was registered
 * @param amount the shop's part, more than zero
 * @param name of the goods, at most 128 characters
 * @param fee the marketplace's commission, zero or more; as registered if absent; not in refunds
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Shop(
        String shopCode,
        Money amount,
        @Nullable String name,
        @JsonSerialize(using = KopecksText.class) @Nullable Money fee,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Shop {
        Check.required("Shops.ShopCode", shopCode);
        Check.positive("Shops.Amount", amount);
        Check.optionalText("Shops.Name", name, 128);
        Check.that(
                fee == null || !fee.isNegative(),
                "Shops.Fee must not be negative; leave it out for the registered one");
        extra = Extra.copy(extra);
    }

    public static ShopBuilder builder() {
        return ShopBuilder.builder();
    }

    public ShopBuilder toBuilder() {
        return ShopBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
