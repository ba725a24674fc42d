package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delay.
 *
 * @param createDate when it was noted
 * @param description why
 * @param extra fields that this version of the client does not name, as they came
 */
public record DelayReason(
        @Nullable OffsetDateTime createDate,
        @Nullable String description,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DelayReason {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
