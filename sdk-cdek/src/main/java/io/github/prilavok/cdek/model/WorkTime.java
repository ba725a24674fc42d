package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one day of the week; a day that is closed is absent.
 *
 * @param day 1 Monday to 7 Sunday
 * @param time {@code 08:00/22:00}, local time
 * @param extra fields that this version of the client does not name, as they came
 */
public record WorkTime(
        @Nullable Integer day,
        @Nullable String time,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WorkTime {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
