package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tariffs of the contract: the list to choose from.
 *
 * @param tariffCodes tariffs
 * @param extra fields that this version of the client does not name, as they came
 */
public record AvailableTariffs(
        List<AvailableTariff> tariffCodes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AvailableTariffs {
        tariffCodes = List.copyOf(tariffCodes);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
