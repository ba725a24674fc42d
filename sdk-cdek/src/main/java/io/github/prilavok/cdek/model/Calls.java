package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the recipient.
 *
 * @param failedCalls not reached
 * @param rescheduledCalls put off
 * @param extra fields that this version of the client does not name, as they came
 */
public record Calls(
        List<FailedCall> failedCalls,
        List<RescheduledCall> rescheduledCalls,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Calls {
        failedCalls = List.copyOf(failedCalls);
        rescheduledCalls = List.copyOf(rescheduledCalls);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
