package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the banks that take payouts by SBP.
 *
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record GetSbpMembers(@JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetSbpMembers {
        extra = Extra.copy(extra);
    }

    public static GetSbpMembers all() {
        return new GetSbpMembers(Map.of());
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
