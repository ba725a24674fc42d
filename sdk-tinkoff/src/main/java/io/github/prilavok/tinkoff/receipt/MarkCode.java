package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marking code of one piece of goods. The line's quantity is then 1.
 *
 * @param markCodeType the kind of code
 * @param value the code; at most 223 characters if it is a RAWCODE
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record MarkCode(
        @Nullable OpenEnum<MarkCodeType> markCodeType,
        @Nullable @JsonAlias("value") String value,
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

    /** A marking code of this kind. */
    public static MarkCode of(OpenEnum<MarkCodeType> type, String value) {
        return builder().markCodeType(type).value(value).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
