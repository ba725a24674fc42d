package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param country country
 * @param region name
 * @param regionCode CDEK's region code
 * @param fiasRegionGuid FIAS id; deprecated by CDEK
 * @param kladrRegionCode KLADR code; deprecated by CDEK
 * @param errors errors
 * @param extra fields that this version of the client does not name, as they came
 */
public record Region(
        @Nullable String countryCode,
        @Nullable String country,
        @Nullable String region,
        @Nullable Integer regionCode,
        @Nullable String fiasRegionGuid,
        @Nullable String kladrRegionCode,
        List<CdekError> errors,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Region {
        errors = List.copyOf(errors);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
