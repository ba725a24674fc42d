package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the first payment of a subscription is made.
 *
 * @param paymentUrl for the buyer's browser
 * @param subscriptionId what {@code getSubscription} calls {@code customerSubscriptionId}
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record CreatedSubscription(
        @Nullable String paymentUrl,
        @Nullable String subscriptionId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatedSubscription {
        extra = Extra.copy(extra);
    }

    public static CreatedSubscriptionBuilder builder() {
        return CreatedSubscriptionBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreatedSubscriptionBuilder toBuilder() {
        return CreatedSubscriptionBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
