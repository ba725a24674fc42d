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
 * Whose cards to list.
 *
 * @param customerKey the shop's name for the customer, 1 to 36 characters
 * @param savedCard true: only cards saved for paying with one click
 * @param ip the buyer's address
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record GetCardList(
        String customerKey,
        @Nullable Boolean savedCard,
        @JsonProperty("IP") @Nullable String ip,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public GetCardList {
        Check.text("CustomerKey", customerKey, 36);
        extra = Extra.copy(extra);
    }

    public static GetCardListBuilder builder() {
        return GetCardListBuilder.builder();
    }

    public GetCardListBuilder toBuilder() {
        return GetCardListBuilder.builder(this);
    }

    public static GetCardList of(String customerKey) {
        return builder().customerKey(customerKey).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
