package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank whose app can pay.
 *
 * @param bankId for GetQr and AddAccountQr
 * @param nspkBankId the bank's number at SBP
 * @param bankName to be shown
 * @param bankLogo the address of its picture
 * @param bankOrder its place in the list
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record QrBank(
        @Nullable String bankId,
        @Nullable String nspkBankId,
        @Nullable String bankName,
        @Nullable String bankLogo,
        @Nullable Integer bankOrder,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public QrBank {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
