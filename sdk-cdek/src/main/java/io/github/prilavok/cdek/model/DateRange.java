package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days by the production calendar.
 *
 * @param min first
 * @param max last
 * @param extra fields that this version of the client does not name, as they came
 */
public record DateRange(
        @Nullable LocalDate min,
        @Nullable LocalDate max,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DateRange {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
