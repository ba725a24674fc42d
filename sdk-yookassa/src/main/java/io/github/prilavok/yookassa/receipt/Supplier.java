package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose goods an agent sells: tag 1224.
 *
 * @param name tag 1225
 * @param phone tag 1171: 4 to 15 digits without a plus
 * @param inn 10 digits of a firm, 12 of a person; masked in answers
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Supplier(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String inn,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Supplier {
        extra = Extra.copy(extra);
    }

    public static SupplierBuilder builder() {
        return SupplierBuilder.builder();
    }

    /** The same with some of it changed. */
    public SupplierBuilder toBuilder() {
        return SupplierBuilder.builder(this);
    }

    void check(String field) {
        Rules.phone(field + ".phone", phone);
        Rules.inn(field + ".inn", inn);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
