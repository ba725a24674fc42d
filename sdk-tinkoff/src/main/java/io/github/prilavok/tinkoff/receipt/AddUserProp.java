package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An additional property of the buyer.
 *
 * @param name what it is called
 * @param value what it is
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record AddUserProp(
        @Nullable String name,
        @Nullable String value,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AddUserProp {
        extra = Extra.copy(extra);
    }

    public static AddUserPropBuilder builder() {
        return AddUserPropBuilder.builder();
    }

    /** The same with some of it changed. */
    public AddUserPropBuilder toBuilder() {
        return AddUserPropBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
