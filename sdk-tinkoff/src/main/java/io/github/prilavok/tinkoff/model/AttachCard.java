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
 * Binds a card whose data the shop itself took. For shops with PCI DSS.
 *
 * @param requestKey the bank's name for the request
 * @param cardData the encrypted card, from {@link io.github.prilavok.tinkoff.CardData}
 * @param data what the cardholder's bank asks about the browser; {@link BrowserData} knows the keys
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record AttachCard(
        String requestKey,
        String cardData,
        @JsonProperty("DATA") Map<String, String> data,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AttachCard {
        Check.required("RequestKey", requestKey);
        Check.required("CardData", cardData);
        data = AdditionalData.copy(data);
        extra = Extra.copy(extra);
    }

    public static AttachCardBuilder builder() {
        return AttachCardBuilder.builder();
    }

    public AttachCardBuilder toBuilder() {
        return AttachCardBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
