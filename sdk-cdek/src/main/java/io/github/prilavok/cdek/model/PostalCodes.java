package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The postal codes of a city.
 *
 * @param code CDEK's city code
 * @param postalCodes postal codes
 * @param extra fields that this version of the client does not name, as they came
 */
public record PostalCodes(
        @Nullable Integer code,
        List<String> postalCodes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PostalCodes {
        postalCodes = List.copyOf(postalCodes);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
