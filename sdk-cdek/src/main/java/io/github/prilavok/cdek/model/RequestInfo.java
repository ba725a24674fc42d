package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One asynchronous request and how far it has got. An order keeps all of its requests, of all types: {@link
 * Envelope} picks the right one.
 *
 * @param requestUuid the id of the request; absent when CDEK answers 400
 * @param type what it is about
 * @param dateTime when it got into the present state
 * @param state how far it has got; an unknown one means: keep asking
 * @param errors why it is invalid
 * @param warnings remarks
 * @param extra fields that this version of the client does not name, as they came
 */
public record RequestInfo(
        @Nullable String requestUuid,
        @Nullable OpenEnum<RequestType> type,
        @Nullable OffsetDateTime dateTime,
        @Nullable OpenEnum<RequestState> state,
        List<CdekError> errors,
        List<CdekWarning> warnings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RequestInfo {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
