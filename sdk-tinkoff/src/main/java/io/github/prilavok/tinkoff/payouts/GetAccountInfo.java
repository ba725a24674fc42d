package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the balance.
 *
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record GetAccountInfo(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetAccountInfo {
        extra = Extra.copy(extra);
    }

    public static GetAccountInfo now() {
        return new GetAccountInfo(Map.of());
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
