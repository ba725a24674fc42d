package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call put off.
 *
 * @param dateTime when it was made
 * @param dateNext day of the next call
 * @param timeNext time of the next call, local
 * @param comment comment
 * @param extra fields that this version of the client does not name, as they came
 */
public record RescheduledCall(
        @Nullable OffsetDateTime dateTime,
        @Nullable LocalDate dateNext,
        @Nullable LocalTime timeNext,
        @Nullable String comment,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RescheduledCall {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
