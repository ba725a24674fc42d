package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a request that succeeded: {@code v2_delivery_point_changed} says that CDEK chose another office than
 * you.
 *
 * @param code CDEK's code
 * @param message its words
 * @param extra fields that this version of the client does not name, as they came
 */
public record CdekWarning(
        @Nullable String code,
        @Nullable String message,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CdekWarning {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
