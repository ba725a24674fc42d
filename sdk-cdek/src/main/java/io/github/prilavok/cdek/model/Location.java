package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place. CDEK recognises the city by {@code code}, coordinates, {@code fiasGuid}, postal code with country, region
 * and city, or the address line, in this order; a postal code alone is often not enough.
 *
 * @param code CDEK's city code: Moscow 44, St Petersburg 137
 * @param cityUuid CDEK's id of the city
 * @param city city name
 * @param fiasGuid FIAS id of the settlement
 * @param kladrCode KLADR code; deprecated by CDEK
 * @param countryCode ISO 3166-1 alpha-2, RU by default
 * @param country country name
 * @param region region name
 * @param regionCode CDEK's region code
 * @param fiasRegionGuid FIAS id of the region; deprecated by CDEK
 * @param kladrRegionCode KLADR code of the region; deprecated by CDEK
 * @param subRegion district
 * @param longitude degrees
 * @param latitude degrees
 * @param timeZone answers only: {@code Europe/Moscow}
 * @param paymentLimit answers only: limit of cash on delivery in local currency; -1 none, 0 no cash on delivery
 * @param address street, house, flat
 * @param postalCode postal code
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Location(
        @Nullable Integer code,
        @Nullable String cityUuid,
        @Nullable String city,
        @Nullable String fiasGuid,
        @Nullable String kladrCode,
        @Nullable String countryCode,
        @Nullable String country,
        @Nullable String region,
        @Nullable Integer regionCode,
        @Nullable String fiasRegionGuid,
        @Nullable String kladrRegionCode,
        @Nullable String subRegion,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        String timeZone,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        BigDecimal paymentLimit,

        @Nullable String address,
        @Nullable String postalCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Location {
        extra = Extra.copy(extra);
    }

    public static LocationBuilder builder() {
        return LocationBuilder.builder();
    }

    public LocationBuilder toBuilder() {
        return LocationBuilder.builder(this);
    }

    /**
     * An address in a city.
     *
     * @param code CDEK's city code: Moscow 44
     * @param address street, house, flat
     */
    public static Location of(int code, String address) {
        return builder().code(code).address(address).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
