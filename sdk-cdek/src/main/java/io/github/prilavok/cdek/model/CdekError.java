package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that CDEK has against a request. The codes are an open set, and one of them is a whole sentence.
 *
 * @param code CDEK's code: {@code v2_field_is_empty}
 * @param message its words; may hold what was sent
 * @param additionalCode a code for CDEK's support: {@code 0x1E0EBE20}
 * @param extra fields that this version of the client does not name, as they came
 */
public record CdekError(
        @Nullable String code,
        @Nullable String message,
        @Nullable String additionalCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CdekError {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
