package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A charge of a subscription, without the buyer.
 *
 * @param orderId the shop's number of this charge: new, unique, stored before the call
 * @param parentOrderId the {@code orderId} that the subscription was created with
 * @param amount how much, at least 1 rouble; what the cart costs if absent
 * @param currencyCode {@code RUB} if absent
 * @param cart what is paid
 * @param purpose what is paid for, at most 1000 characters
 * @param metadata anything, at most 2048 characters
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record RecurSubscription(
        String orderId,
        String parentOrderId,
        Money amount,
        String currencyCode,
        RenderedCart cart,
        @Nullable String purpose,
        @Nullable String metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RecurSubscription {
        CartCheck.orderId("orderId", orderId);
        CartCheck.orderId("parentOrderId", parentOrderId);
        Check.that(!orderId.equals(parentOrderId), "orderId must be new: each charge is an order of its own");
        Check.required("cart", cart);
        amount = amount == null
                ? Check.required("cart.total.amount", cart.total().amount())
                : amount;
        CartCheck.atLeastOne("amount", amount);
        Check.that(Objects.equals(amount, cart.total().amount()), "amount must be what the cart costs");
        currencyCode = currencyCode == null ? CartCheck.currency(cart.total()) : currencyCode;
        Check.text("currencyCode", currencyCode, 3);
        Check.optionalText("purpose", purpose, 1000);
        Check.optionalText("metadata", metadata, 2048);
        extra = Extra.copy(extra);
    }

    public static RecurSubscriptionBuilder builder() {
        return RecurSubscriptionBuilder.builder();
    }

    /** The same with some of it changed. */
    public RecurSubscriptionBuilder toBuilder() {
        return RecurSubscriptionBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
