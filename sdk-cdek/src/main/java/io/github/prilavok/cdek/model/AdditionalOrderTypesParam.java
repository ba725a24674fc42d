package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which further order types a tariff goes with.
 *
 * @param withoutAdditionalOrderType it goes without any
 * @param additionalOrderTypes it goes with these
 * @param extra fields that this version of the client does not name, as they came
 */
public record AdditionalOrderTypesParam(
        @Nullable Boolean withoutAdditionalOrderType,
        List<OpenEnum<AdditionalOrderType>> additionalOrderTypes,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AdditionalOrderTypesParam {
        additionalOrderTypes = List.copyOf(additionalOrderTypes);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
