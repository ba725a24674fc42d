package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A photo of an office.
 *
 * @param number its number
 * @param url where it is
 * @param extra fields that this version of the client does not name, as they came
 */
public record OfficeImage(
        @Nullable Integer number,
        @Nullable String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OfficeImage {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
