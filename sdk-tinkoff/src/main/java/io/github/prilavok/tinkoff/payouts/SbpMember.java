package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank that takes payouts by SBP.
 *
 * @param memberId for {@code sbpMemberId}
 * @param memberName in Latin letters
 * @param memberNameRus to be shown
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record SbpMember(
        @Nullable String memberId,
        @Nullable String memberName,
        @Nullable String memberNameRus,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SbpMember {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
