package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shop that is paid.
 *
 * @param accountId its shopId
 * @param gatewayId the sub-account
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record PaymentRecipient(
        @Nullable String accountId,
        @Nullable String gatewayId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PaymentRecipient {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
