package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a card payment was authorised.
 *
 * @param rrn the retrieval reference number
 * @param authCode the issuer's code
 * @param threeDSecure how the payer proved who he is
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record AuthorizationDetails(
        @Nullable String rrn,
        @Nullable String authCode,
        @JsonProperty("three_d_secure") @Nullable ThreeDSecure threeDSecure,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AuthorizationDetails {
        extra = Extra.copy(extra);
    }

    /**
     * 3-D Secure.
     *
     * @param applied whether the payer was shown its form
     */
    public record ThreeDSecure(@Nullable Boolean applied) {
        @Override
        public String toString() {
            return YooKassaRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
