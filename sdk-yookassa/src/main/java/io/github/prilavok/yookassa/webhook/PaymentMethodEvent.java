package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.model.SavedPaymentMethod;

/**
 * A payment method was bound. There is no event for one that was not.
 *
 * @param event what it tells of
 * @param objectId the payment method's id
 * @param paymentMethod the payment method; as it was then in a notification, as it is now if it was read again
 */
public record PaymentMethodEvent(OpenEnum<NotificationEvent> event, String objectId, SavedPaymentMethod paymentMethod)
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
