package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.model.SubscriptionStatus;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription has changed.
 *
 * @param merchantId the shop
 * @param event {@code SUBSCRIPTION_STATUS_UPDATED}
 * @param eventTime when it happened
 * @param customerSubscriptionId Yandex Pay's number of the subscription
 * @param subscriptionPlanId Yandex Pay's number of the plan
 * @param status where it is
 * @param nextWriteOff when the next charge is due
 * @param raw the payload as received
 * @param extra members that this type does not have
 */
public record SubscriptionNotification(
        String merchantId,
        String event,
        @Nullable OffsetDateTime eventTime,
        String customerSubscriptionId,
        @Nullable String subscriptionPlanId,
        @Nullable OpenEnum<SubscriptionStatus> status,
        @Nullable OffsetDateTime nextWriteOff,
        String raw,
        Map<String, @Nullable Object> extra)
        implements YandexPayNotification {
    public SubscriptionNotification {
        extra = Extra.copy(extra);
    }

    /** Of the subscription, its status and the next charge. */
    @Override
    public String dedupKey() {
        return EventKey.of(
                "subscription",
                customerSubscriptionId,
                EventKey.wire(status),
                nextWriteOff == null ? "" : nextWriteOff.toInstant().toString());
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
