package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the goods travel abroad.
 *
 * @param clientName client
 * @param flightNumber flight
 * @param airWaybillNumbers air waybills
 * @param vehicleNumbers vehicles
 * @param vehicleDriver driver
 * @param plannedDepartureDateTime planned departure
 * @param extra fields that this version of the client does not name, as they came
 */
public record AccompanyingWaybill(
        @Nullable String clientName,
        @Nullable String flightNumber,
        List<String> airWaybillNumbers,
        List<String> vehicleNumbers,
        @Nullable String vehicleDriver,
        @Nullable OffsetDateTime plannedDepartureDateTime,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AccompanyingWaybill {
        airWaybillNumbers = List.copyOf(airWaybillNumbers);
        vehicleNumbers = List.copyOf(vehicleNumbers);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
