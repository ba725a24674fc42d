package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.Deal;
import io.github.prilavok.yookassa.model.NotificationEvent;

/**
 * A deal was closed.
 *
 * @param event what it tells of
 * @param objectId the deal's id
 * @param deal the deal; as it was then in a notification, as it is now if it was read again
 */
public record DealEvent(OpenEnum<NotificationEvent> event, String objectId, Deal deal) implements YooKassaEvent {
    @Override
    public String dedupKey() {
        return event.wire() + ':' + objectId;
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
