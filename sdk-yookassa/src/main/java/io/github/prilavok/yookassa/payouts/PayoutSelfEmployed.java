package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A self-employed recipient of an old payout.
 *
 * @param id begins with {@code se-}
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record PayoutSelfEmployed(
        @Nullable String id, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutSelfEmployed {
        extra = Extra.copy(extra);
    }

    public static PayoutSelfEmployedBuilder builder() {
        return PayoutSelfEmployedBuilder.builder();
    }

    /** The same with some of it changed. */
    public PayoutSelfEmployedBuilder toBuilder() {
        return PayoutSelfEmployedBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
