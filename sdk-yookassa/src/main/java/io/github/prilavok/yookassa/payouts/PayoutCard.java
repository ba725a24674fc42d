package io.github.prilavok.yookassa.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.model.BankCardType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of the card that a payout went to.
 *
 * @param first6 the first digits; may not fit the last ones if the card is a token
 * @param last4 the last digits
 * @param cardType its payment system
 * @param issuerCountry two letters by ISO 3166-1
 * @param issuerName its bank
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record PayoutCard(
        @Nullable String first6,
        @Nullable String last4,
        @Nullable OpenEnum<BankCardType> cardType,
        @Nullable String issuerCountry,
        @Nullable String issuerName,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutCard {
        extra = Extra.copy(extra);
    }

    public static PayoutCardBuilder builder() {
        return PayoutCardBuilder.builder();
    }

    /** The same with some of it changed. */
    public PayoutCardBuilder toBuilder() {
        return PayoutCardBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
