package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payer's bank in SBP.
 *
 * @param bankId its id in SBP
 * @param bic its BIC
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record SbpPayerBank(
        @Nullable String bankId,
        @Nullable String bic,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SbpPayerBank {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
