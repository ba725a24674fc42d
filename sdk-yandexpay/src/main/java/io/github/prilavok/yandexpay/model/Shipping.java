package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import io.github.prilavok.yandexpay.receipt.Receipt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for the delivery; of the archived Checkout.
 *
 * @param methodType how it is delivered
 * @param amount what it costs
 * @param receipt for the cash register
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Shipping(
        String methodType,
        Money amount,
        @Nullable Receipt receipt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Shipping {
        Check.text("methodType", methodType, 2048);
        Check.that(!Check.required("amount", amount).isNegative(), "amount must not be negative");
        if (receipt != null) {
            receipt.check();
        }
        extra = Extra.copy(extra);
    }

    public static ShippingBuilder builder() {
        return ShippingBuilder.builder();
    }

    /** The same with some of it changed. */
    public ShippingBuilder toBuilder() {
        return ShippingBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
