package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An office opened or closed.
 *
 * @param uuid CDEK's id of the office; empty if absent
 * @param dateTime when CDEK made the event
 * @param availability which of the two
 * @param code code of the office
 * @param raw the payload as it came, with all that this version does not name
 */
public record OfficeAvailabilityEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @JsonProperty("type") @Nullable OpenEnum<OfficeAvailability> availability,
        @Nullable String code,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public OfficeAvailabilityEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.OFFICE_AVAILABILITY;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.OFFICE_AVAILABILITY, uuid, EventKey.wire(availability), EventKey.time(dateTime));
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
