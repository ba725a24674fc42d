package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a returned item came from.
 *
 * @param directOrderNumber number of the direct order
 * @param directOrderUuid id of the direct order
 * @param directPackageNumber number of the place in the direct order
 * @param extra fields that this version of the client does not name, as they came
 */
public record ReturnItemDetail(
        @Nullable String directOrderNumber,
        @Nullable String directOrderUuid,
        @Nullable String directPackageNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReturnItemDetail {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
