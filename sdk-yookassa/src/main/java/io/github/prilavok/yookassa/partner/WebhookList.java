package io.github.prilavok.yookassa.partner;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of a token.
 *
 * @param items in YooKassa's order
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record WebhookList(
        List<Webhook> items, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WebhookList {
        items = List.copyOf(items);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return PartnerRedaction.describe(this);
    }
}
