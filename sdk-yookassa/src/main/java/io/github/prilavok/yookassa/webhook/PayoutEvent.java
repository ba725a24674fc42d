package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.payouts.Payout;

/**
 * A payout was made or canceled.
 *
 * @param event what it tells of
 * @param objectId the payout's id
 * @param payout the payout; as it was then in a notification, as it is now if it was read again
 */
public record PayoutEvent(OpenEnum<NotificationEvent> event, String objectId, Payout payout) implements YooKassaEvent {
    @Override
    public String dedupKey() {
        return event.wire() + ':' + objectId;
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
