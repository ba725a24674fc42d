package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank that takes payouts by SBP.
 *
 * @param bankId what {@link PayoutDestinationData#sbp} wants
 * @param name its name
 * @param bic its BIC
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record SbpBank(
        @Nullable String bankId,
        @Nullable String name,
        @Nullable String bic,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SbpBank {
        extra = Extra.copy(extra);
    }

    public static SbpBankBuilder builder() {
        return SbpBankBuilder.builder();
    }

    /** The same with some of it changed. */
    public SbpBankBuilder toBuilder() {
        return SbpBankBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
