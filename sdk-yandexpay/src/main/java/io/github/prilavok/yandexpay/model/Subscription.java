package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as Yandex Pay sees it.
 *
 * @param status where it is
 * @param subscriptionPlanId Yandex Pay's
 * @param customerSubscriptionId Yandex Pay's; {@code subscriptionId} of its creation
 * @param cardActive whether the card can be charged; null unless it was asked for
 * @param nextWriteOff when the next charge is due
 * @param cancelledAt when it was cancelled
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Subscription(
        @Nullable OpenEnum<SubscriptionStatus> status,
        @Nullable String subscriptionPlanId,
        @Nullable String customerSubscriptionId,
        @JsonProperty("isCardActive") @Nullable Boolean cardActive,
        @Nullable OffsetDateTime nextWriteOff,
        @Nullable OffsetDateTime cancelledAt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Subscription {
        extra = Extra.copy(extra);
    }

    public static SubscriptionBuilder builder() {
        return SubscriptionBuilder.builder();
    }

    /** The same with some of it changed. */
    public SubscriptionBuilder toBuilder() {
        return SubscriptionBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
