package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The city at a place.
 *
 * @param code CDEK's city code
 * @param cityUuid CDEK's id
 * @param city name
 * @param fiasGuid FIAS id of the settlement
 * @param extra fields that this version of the client does not name, as they came
 */
public record FoundCity(
        @Nullable Integer code,
        @Nullable String cityUuid,
        @Nullable String city,
        @Nullable String fiasGuid,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public FoundCity {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
