package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.CheckType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opens a form on which a recipient binds a card.
 *
 * @param customerKey the shop's name for the recipient, 1 to 36 characters
 * @param checkType how the card is checked; not at all if absent
 * @param payForm the name of the form's design
 * @param ip the recipient's address
 * @param residentState true: only cards of Russian banks, false: only others, absent: all
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record PayoutAddCard(
        String customerKey,
        @Nullable OpenEnum<CheckType> checkType,
        @Nullable String payForm,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Boolean residentState,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PayoutAddCard {
        Check.text("CustomerKey", customerKey, 36);
        extra = Extra.copy(extra);
    }

    public static PayoutAddCardBuilder builder() {
        return PayoutAddCardBuilder.builder();
    }

    public PayoutAddCardBuilder toBuilder() {
        return PayoutAddCardBuilder.builder(this);
    }

    public static PayoutAddCard of(String customerKey) {
        return builder().customerKey(customerKey).build();
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
