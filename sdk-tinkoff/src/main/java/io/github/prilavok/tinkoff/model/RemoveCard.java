package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which card to forget.
 *
 * @param customerKey the shop's name for the customer, 1 to 36 characters
 * @param cardId the stored card, at most 40 characters
 * @param ip the buyer's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record RemoveCard(
        String customerKey,
        String cardId,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RemoveCard {
        Check.text("CustomerKey", customerKey, 36);
        Check.text("CardId", cardId, 40);
        extra = Extra.copy(extra);
    }

    public static RemoveCardBuilder builder() {
        return RemoveCardBuilder.builder();
    }

    public RemoveCardBuilder toBuilder() {
        return RemoveCardBuilder.builder(this);
    }

    public static RemoveCard of(String customerKey, String cardId) {
        return builder().customerKey(customerKey).cardId(cardId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
