package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opens a form on which a customer binds a card.
 *
 * @param customerKey the shop's name for the customer, 1 to 36 characters
 * @param checkType how the card is checked; not at all if absent, and then there is no RebillId
 * @param ip the buyer's address
 * @param residentState true: only cards of Russian banks, false: only others, absent: all
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record AddCard(
        String customerKey,
        @Nullable OpenEnum<CheckType> checkType,
        @JsonProperty("IP") @Nullable String ip,
        @Nullable Boolean residentState,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AddCard {
        Check.text("CustomerKey", customerKey, 36);
        extra = Extra.copy(extra);
    }

    public static AddCardBuilder builder() {
        return AddCardBuilder.builder();
    }

    public AddCardBuilder toBuilder() {
        return AddCardBuilder.builder(this);
    }

    public static AddCard of(String customerKey, OpenEnum<CheckType> checkType) {
        return builder().customerKey(customerKey).checkType(checkType).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
