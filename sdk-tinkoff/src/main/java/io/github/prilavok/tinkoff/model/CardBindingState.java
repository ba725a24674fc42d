package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the binding of a card is.
 *
 * @param requestKey the bank's name for the request: a UUID for cards, a number for accounts
 * @param status where it is
 * @param customerKey the shop's name for the customer
 * @param cardId the stored card; null before it is bound
 * @param rebillId what charges are made with; null if the card was not checked
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record CardBindingState(
        @Nullable String requestKey,
        @Nullable OpenEnum<BindingStatus> status,
        @Nullable String customerKey,
        @Nullable String cardId,
        @Nullable String rebillId,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public CardBindingState {
        extra = Extra.copy(extra);
    }

    public static CardBindingStateBuilder builder() {
        return CardBindingStateBuilder.builder();
    }

    public CardBindingStateBuilder toBuilder() {
        return CardBindingStateBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
