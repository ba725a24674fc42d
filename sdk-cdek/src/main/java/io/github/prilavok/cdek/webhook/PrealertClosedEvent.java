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
 * What was announced has come in.
 *
 * @param uuid CDEK's id of the announcement; empty if absent
 * @param dateTime when CDEK made the event
 * @param prealertNumber number of the announcement
 * @param closedDate when
 * @param factShipmentPoint the office that took it
 * @param raw the payload as it came, with all that this version does not name
 */
public record PrealertClosedEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable String prealertNumber,
        @Nullable OffsetDateTime closedDate,
        @Nullable String factShipmentPoint,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public PrealertClosedEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.PREALERT_CLOSED;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.PREALERT_CLOSED, uuid);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
