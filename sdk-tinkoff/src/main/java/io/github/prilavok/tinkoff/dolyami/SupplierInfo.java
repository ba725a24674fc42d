package io.github.prilavok.tinkoff.dolyami;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose goods an agent sells.
 *
 * @param phones at least one
 * @param name required
 * @param inn required
 * @param extra members of the JSON that this record has no component for; sent as they are, or kept as received
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
        return DolyamiRedaction.of(this);
    }
}
