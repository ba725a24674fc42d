package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A city that CDEK serves.
 *
 * @param code CDEK's city code: Moscow 44
 * @param cityUuid CDEK's id
 * @param city name
 * @param fiasGuid FIAS id of the settlement
 * @param countryCode ISO 3166-1 alpha-2
 * @param country country
 * @param region region
 * @param regionCode CDEK's region code
 * @param fiasRegionGuid FIAS id of the region; deprecated by CDEK
 * @param subRegion district
 * @param longitude degrees
 * @param latitude degrees
 * @param timeZone {@code Europe/Moscow}
 * @param paymentLimit limit of cash on delivery in local currency; -1 none, 0 no cash on delivery
 * @param errors errors
 * @param extra fields that this version of the client does not name, as they came
 */
public record City(
        @Nullable Integer code,
        @Nullable String cityUuid,
        @Nullable String city,
        @Nullable String fiasGuid,
        @Nullable String countryCode,
        @Nullable String country,
        @Nullable String region,
        @Nullable Integer regionCode,
        @Nullable String fiasRegionGuid,
        @Nullable String subRegion,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String timeZone,
        @Nullable BigDecimal paymentLimit,
        List<CdekError> errors,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public City {
        errors = List.copyOf(errors);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
