package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bank card as YooKassa shows it.
 *
 * @param first6 the first six digits; may not belong to the last four
 * @param last4 the last four digits
 * @param expiryYear four digits
 * @param expiryMonth two digits
 * @param cardType the payment system
 * @param cardProduct the payment system's product
 * @param issuerCountry two letters by ISO 3166-1
 * @param issuerName the bank
 * @param source the wallet it came from
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record CardData(
        @JsonProperty("first6") @Nullable String first6,
        @JsonProperty("last4") @Nullable String last4,
        @Nullable String expiryYear,
        @Nullable String expiryMonth,
        @Nullable OpenEnum<BankCardType> cardType,
        @Nullable CardProduct cardProduct,
        @Nullable String issuerCountry,
        @Nullable String issuerName,
        @Nullable OpenEnum<CardSource> source,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CardData {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
