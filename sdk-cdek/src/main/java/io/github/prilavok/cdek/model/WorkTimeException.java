package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days on which an office works otherwise.
 *
 * @param dateStart first day
 * @param dateEnd last day
 * @param timeStart from, local time; absent if closed
 * @param timeEnd to, local time; absent if closed
 * @param working whether it is open
 * @param extra fields that this version of the client does not name, as they came
 */
public record WorkTimeException(
        @Nullable LocalDate dateStart,
        @Nullable LocalDate dateEnd,
        @Nullable LocalTime timeStart,
        @Nullable LocalTime timeEnd,
        @JsonProperty("is_working") @Nullable Boolean working,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WorkTimeException {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
