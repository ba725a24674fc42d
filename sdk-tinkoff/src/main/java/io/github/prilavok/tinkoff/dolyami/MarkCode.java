package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marking code of one piece.
 *
 * @param markCodeType the kind of code, as the bank names it; required
 * @param value the code; required
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
 */
@Built
public record MarkCode(
        @Nullable String markCodeType,
        @Nullable String value,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public MarkCode {
        extra = Extra.copy(extra);
    }

    public static MarkCodeBuilder builder() {
        return MarkCodeBuilder.builder();
    }

    /** The same with some of it changed. */
    public MarkCodeBuilder toBuilder() {
        return MarkCodeBuilder.builder(this);
    }

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
