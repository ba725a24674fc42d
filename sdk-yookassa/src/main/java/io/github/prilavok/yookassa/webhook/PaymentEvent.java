package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.model.Payment;

/**
 * Something happened to a payment.
 *
 * @param event what it tells of
 * @param objectId the payment's id
 * @param payment the payment; as it was then in a notification, as it is now if it was read again
 */
public record PaymentEvent(OpenEnum<NotificationEvent> event, String objectId, Payment payment)
        implements YooKassaEvent {
    @Override
    public String dedupKey() {
        return event.wire() + ':' + objectId;
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
