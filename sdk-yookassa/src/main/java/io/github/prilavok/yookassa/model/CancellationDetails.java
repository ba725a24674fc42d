package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who decided that nothing came of it, and why.
 *
 * @param party who decided
 * @param reason why
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record CancellationDetails(
        @Nullable OpenEnum<CancellationParty> party,
        @Nullable OpenEnum<CancellationReason> reason,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CancellationDetails {
        extra = Extra.copy(extra);
    }

    public static CancellationDetailsBuilder builder() {
        return CancellationDetailsBuilder.builder();
    }

    /** The same with some of it changed. */
    public CancellationDetailsBuilder toBuilder() {
        return CancellationDetailsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
