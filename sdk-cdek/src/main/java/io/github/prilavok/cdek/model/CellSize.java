package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of a locker's cells, in cm.
 *
 * @param width cm
 * @param height cm
 * @param depth cm
 * @param extra fields that this version of the client does not name, as they came
 */
public record CellSize(
        @Nullable BigDecimal width,
        @Nullable BigDecimal height,
        @Nullable BigDecimal depth,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CellSize {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
