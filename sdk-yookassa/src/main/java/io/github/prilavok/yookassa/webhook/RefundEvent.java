package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.model.Refund;

/**
 * A refund was made. There is no event for one that was canceled.
 *
 * @param event what it tells of
 * @param objectId the refund's id
 * @param refund the refund; as it was then in a notification, as it is now if it was read again
 */
public record RefundEvent(OpenEnum<NotificationEvent> event, String objectId, Refund refund) implements YooKassaEvent {
    @Override
    public String dedupKey() {
        return event.wire() + ':' + objectId;
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
