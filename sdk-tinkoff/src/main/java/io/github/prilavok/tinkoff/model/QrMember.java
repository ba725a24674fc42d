package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank that a payment by SBP can be refunded to.
 *
 * @param memberId for Cancel's {@code qrMemberId}
 * @param memberName to be shown
 * @param payee whether it is the bank that the payer paid from
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record QrMember(
        @Nullable String memberId,
        @Nullable String memberName,
        @JsonProperty("IsPayee") @Nullable Boolean payee,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public QrMember {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
