package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.webhook.WebhookEvent;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that Yandex Pay reports. It was signed, has not expired and is for this shop; but <strong>it carries no
 * amount</strong>: read the order, and compare order, amount and status with your own, before goods leave.
 *
 * <p>Events may come twice, at once, and in any order; the token of a repeat is another, the event in it the same. An old
 * {@link #eventTime()} is no reason to refuse one: repeats go on for a day.
 */
public sealed interface YandexPayNotification extends WebhookEvent
        permits OrderNotification, OperationNotification, SubscriptionNotification, UnknownNotification {
    /** The shop, the one of the receiver. */
    String merchantId();

    /** The kind of event as received: {@code ORDER_STATUS_UPDATED}. */
    String event();

    /** When it happened, null if the event does not say. */
    @Nullable
    OffsetDateTime eventTime();

    /** The token's payload as received. */
    String raw();

    /** Members that the typed event does not have. */
    Map<String, @Nullable Object> extra();
}
