package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A city whose name begins so.
 *
 * @param cityUuid CDEK's id
 * @param code CDEK's city code
 * @param fullName name with region and country
 * @param countryCode ISO 3166-1 alpha-2
 * @param extra fields that this version of the client does not name, as they came
 */
public record SuggestedCity(
        @Nullable String cityUuid,
        @Nullable Integer code,
        @Nullable String fullName,
        @Nullable String countryCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SuggestedCity {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
