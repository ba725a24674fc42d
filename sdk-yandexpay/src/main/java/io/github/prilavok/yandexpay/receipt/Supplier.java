package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose goods an agent sells, tag 1224.
 *
 * @param inn the taxpayer's number
 * @param name the name
 * @param phones like {@code +79995554444}
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Supplier(
        @Nullable String inn,
        @Nullable String name,
        List<String> phones,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Supplier {
        phones = List.copyOf(phones);
        extra = Extra.copy(extra);
    }

    public static SupplierBuilder builder() {
        return SupplierBuilder.builder();
    }

    /** The same with some of it changed. */
    public SupplierBuilder toBuilder() {
        return SupplierBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
