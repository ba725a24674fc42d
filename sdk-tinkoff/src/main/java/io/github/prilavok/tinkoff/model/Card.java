package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card that the bank keeps for a customer.
 *
 * @param cardId the stored card
 * @param pan the number, masked
 * @param status whether it can be used
 * @param rebillId what charges are made with; null or empty if the card was not checked
 * @param cardType what it is for
 * @param expDate {@code MMYY}
 * @param customerKey the shop's name for the customer
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Card(
        @JsonAlias("cardId") @Nullable String cardId,
        @Nullable String pan,
        @Nullable OpenEnum<CardStatus> status,
        @Nullable String rebillId,
        @Nullable OpenEnum<CardType> cardType,
        @Nullable String expDate,
        @Nullable String customerKey,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Card {
        extra = Extra.copy(extra);
    }

    public static CardBuilder builder() {
        return CardBuilder.builder();
    }

    public CardBuilder toBuilder() {
        return CardBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
