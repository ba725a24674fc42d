package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form on which a customer binds a card.
 *
 * @param requestKey the bank's name for the request: a UUID for cards, a number for accounts
 * @param paymentId the bank's number of the payment
 * @param customerKey the shop's name for the customer
 * @param paymentUrl where the customer enters the card; works for 2 days
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record CardBinding(
        @Nullable String requestKey,
        @Nullable String paymentId,
        @Nullable String customerKey,
        @JsonProperty("PaymentURL") @Nullable String paymentUrl,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public CardBinding {
        extra = Extra.copy(extra);
    }

    public static CardBindingBuilder builder() {
        return CardBindingBuilder.builder();
    }

    public CardBindingBuilder toBuilder() {
        return CardBindingBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
