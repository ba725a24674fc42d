package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tariff and whether it can be had. One that cannot has a {@code result} without sums: it does not cost 0, it
 * costs nothing because it is not there.
 *
 * @param tariffCode tariff
 * @param available whether it can be had
 * @param result price and terms, or why there are none
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffWithServices(
        @Nullable Integer tariffCode,
        @JsonProperty("status") @Nullable Boolean available,
        @Nullable TariffResult result,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffWithServices {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
