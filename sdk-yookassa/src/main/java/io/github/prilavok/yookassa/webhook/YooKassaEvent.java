package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.webhook.WebhookEvent;
import io.github.prilavok.yookassa.model.NotificationEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a notification says. It holds the object as it was then; by now it may be another: what counts is the object as
 * YooKassa gives it when asked, see {@link YooKassaVerifier}. The event and the status of its object need not fit together,
 * not even in YooKassa's own examples.
 */
public sealed interface YooKassaEvent extends WebhookEvent
        permits DealEvent, PaymentEvent, PaymentMethodEvent, PayoutEvent, RefundEvent, UnknownEvent {
    /** What it tells of; {@link NotificationEvent#UNKNOWN} keeps its text. */
    OpenEnum<NotificationEvent> event();

    /** The id of the object; null in an {@link UnknownEvent} that names none. */
    @Nullable
    String objectId();

    /**
     * Of the event and the object's id, for there is nothing else: YooKassa sends neither a number nor a time of the
     * notification.
     */
    @Override
    String dedupKey();
}
