package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an order travels abroad.
 *
 * @param uuid CDEK's id of the order; empty if absent
 * @param dateTime when CDEK made the event
 * @param cdekNumber track number
 * @param clientName client
 * @param flightNumber flight
 * @param airWaybillNumbers air waybills
 * @param vehicleNumbers vehicles
 * @param vehicleDriver driver
 * @param plannedDepartureDateTime planned departure
 * @param raw the payload as it came, with all that this version does not name
 */
public record AccompanyingWaybillEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable String cdekNumber,
        @Nullable String clientName,
        @Nullable String flightNumber,
        List<String> airWaybillNumbers,
        List<String> vehicleNumbers,
        @Nullable String vehicleDriver,
        @Nullable OffsetDateTime plannedDepartureDateTime,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public AccompanyingWaybillEvent {
        airWaybillNumbers = List.copyOf(airWaybillNumbers);
        vehicleNumbers = List.copyOf(vehicleNumbers);
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.ACCOMPANYING_WAYBILL;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.ACCOMPANYING_WAYBILL, uuid, EventKey.time(dateTime));
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
