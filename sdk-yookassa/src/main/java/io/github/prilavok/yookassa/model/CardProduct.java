package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment system's product.
 *
 * @param code such as MCP
 * @param name its name
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record CardProduct(
        @Nullable String code,
        @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CardProduct {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
