package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the money of a payment that is held.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param amount how much to take, at most what is held; all of it if absent
 * @param ip the buyer's address
 * @param receipt the fiscal receipt; counts instead of the one of Init
 * @param shops the marketplace's shops that the payment is split between
 * @param route of instalments and the like; leave it out unless the bank asks for it
 * @param source of instalments and the like; leave it out unless the bank asks for it
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record Confirm(
        String paymentId,
        @Nullable Money amount,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Receipt receipt,
        List<Shop> shops,
        @Nullable OpenEnum<Route> route,
        @Nullable OpenEnum<Source> source,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Confirm {
        Check.text("PaymentId", paymentId, 20);

        if (amount != null) {
            Check.positive("Amount", amount);
        }
        if (receipt != null) {
            if (amount == null) {
                receipt.checked();
            } else {
                receipt.checked(amount);
            }
        }
        shops = List.copyOf(shops);
        extra = Extra.copy(extra);
    }

    public static ConfirmBuilder builder() {
        return ConfirmBuilder.builder();
    }

    public ConfirmBuilder toBuilder() {
        return ConfirmBuilder.builder(this);
    }

    public static Confirm of(String paymentId) {
        return builder().paymentId(paymentId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
