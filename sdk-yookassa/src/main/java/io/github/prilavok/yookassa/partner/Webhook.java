package io.github.prilavok.yookassa.partner;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.model.NotificationEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param id begins with {@code wh-}
 * @param event what it tells of
 * @param url where to
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record Webhook(
        @Nullable String id,
        @Nullable OpenEnum<NotificationEvent> event,
        @Nullable String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Webhook {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return PartnerRedaction.describe(this);
    }
}
