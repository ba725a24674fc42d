package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an office is.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param regionCode CDEK's region code
 * @param region region
 * @param cityCode CDEK's city code
 * @param city city
 * @param fiasGuid FIAS id of the settlement
 * @param postalCode postal code
 * @param longitude degrees
 * @param latitude degrees
 * @param address street and house
 * @param addressFull with city and region
 * @param cityUuid CDEK's id of the city
 * @param extra fields that this version of the client does not name, as they came
 */
public record OfficeLocation(
        @Nullable String countryCode,
        @Nullable Integer regionCode,
        @Nullable String region,
        @Nullable Integer cityCode,
        @Nullable String city,
        @Nullable String fiasGuid,
        @Nullable String postalCode,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String address,
        @Nullable String addressFull,
        @Nullable String cityUuid,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OfficeLocation {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
