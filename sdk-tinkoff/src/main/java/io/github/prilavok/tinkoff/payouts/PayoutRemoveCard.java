package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which card to forget.
 *
 * @param customerKey the shop's name for the recipient, 1 to 36 characters
 * @param cardId the bound card, at most 40 characters
 * @param ip the recipient's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record PayoutRemoveCard(
        String customerKey,
        @JsonSerialize(using = DigitsAsNumber.class) String cardId,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutRemoveCard {
        Check.text("CustomerKey", customerKey, 36);
        Check.text("CardId", cardId, 40);
        extra = Extra.copy(extra);
    }

    public static PayoutRemoveCardBuilder builder() {
        return PayoutRemoveCardBuilder.builder();
    }

    public PayoutRemoveCardBuilder toBuilder() {
        return PayoutRemoveCardBuilder.builder(this);
    }

    public static PayoutRemoveCard of(String customerKey, String cardId) {
        return builder().customerKey(customerKey).cardId(cardId).build();
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
