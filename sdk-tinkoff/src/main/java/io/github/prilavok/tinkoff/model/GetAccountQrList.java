package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for all accounts that are linked to the shop.
 *
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record GetAccountQrList(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetAccountQrList {
        extra = Extra.copy(extra);
    }

    public static GetAccountQrList all() {
        return new GetAccountQrList(Map.of());
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
