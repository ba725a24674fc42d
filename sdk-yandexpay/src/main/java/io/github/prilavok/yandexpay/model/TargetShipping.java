package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the delivery costs after a refund; of the archived Checkout.
 *
 * @param amount all of it is given back if this is left out of a refund
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record TargetShipping(
        Money amount, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TargetShipping {
        Check.that(!Check.required("amount", amount).isNegative(), "amount must not be negative");
        extra = Extra.copy(extra);
    }

    public static TargetShippingBuilder builder() {
        return TargetShippingBuilder.builder();
    }

    /** The same with some of it changed. */
    public TargetShippingBuilder toBuilder() {
        return TargetShippingBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
