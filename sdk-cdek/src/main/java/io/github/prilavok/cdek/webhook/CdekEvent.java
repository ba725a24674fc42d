package io.github.prilavok.cdek.webhook;

import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.webhook.WebhookEvent;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that CDEK tells. CDEK promises neither an order nor that an event comes once. */
public sealed interface CdekEvent extends WebhookEvent
        permits AccompanyingWaybillEvent,
                CourierInfoEvent,
                DeliveryAgreementEvent,
                DeliveryProblemEvent,
                DownloadPhotoEvent,
                OfficeAvailabilityEvent,
                OrderModifiedEvent,
                OrderStatusEvent,
                PrealertClosedEvent,
                PrintFormEvent,
                UnknownEvent {
    /** CDEK's id of what the event is about, mostly the order; empty if the payload names nothing. */
    String uuid();

    /** When CDEK made the event; null if it does not say. */
    @Nullable
    OffsetDateTime dateTime();

    /** What it is about. */
    OpenEnum<WebhookType> type();

    /**
     * The payload as it came: maps, lists, texts, booleans, and numbers as {@link java.math.BigDecimal} or integers.
     */
    Map<String, @Nullable Object> raw();

    /**
     * Whether this is newer than another event about the same thing, and not to be dropped when it comes later. False
     * if either has no time.
     */
    default boolean newerThan(CdekEvent other) {
        return EventKey.later(dateTime(), other.dateTime());
    }
}
