package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose goods an agent sells. Needed wherever there is {@link AgentData}.
 *
 * @param phones at most 19 characters each
 * @param name at most 239 characters, less 4 and its length for each phone
 * @param inn 10 to 12 digits
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record SupplierInfo(
        List<String> phones,
        @Nullable String name,
        @Nullable String inn,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SupplierInfo {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static SupplierInfoBuilder builder() {
        return SupplierInfoBuilder.builder();
    }

    /** The same with some of it changed. */
    public SupplierInfoBuilder toBuilder() {
        return SupplierInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
