package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.DeliveryMode;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something about an order changed.
 *
 * @param uuid CDEK's id of the order; empty if absent
 * @param dateTime when CDEK made the event
 * @param modificationType what
 * @param newValue what it is now
 * @param raw the payload as it came, with all that this version does not name
 */
public record OrderModifiedEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable OpenEnum<ModificationType> modificationType,
        @Nullable NewValue newValue,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public OrderModifiedEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.ORDER_MODIFIED;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(
                WebhookType.ORDER_MODIFIED,
                uuid,
                EventKey.wire(modificationType),
                EventKey.digest(newValue == null ? null : newValue.value()),
                EventKey.time(dateTime));
    }

    /** The new mode, of a {@link ModificationType#DELIVERY_MODE_CHANGED}; empty otherwise. */
    public Optional<OpenEnum<DeliveryMode>> deliveryMode() {
        return modificationType != null
                        && modificationType.is(ModificationType.DELIVERY_MODE_CHANGED)
                        && newValue != null
                ? Optional.ofNullable(newValue.value()).map(v -> OpenEnum.of(DeliveryMode.class, v))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
