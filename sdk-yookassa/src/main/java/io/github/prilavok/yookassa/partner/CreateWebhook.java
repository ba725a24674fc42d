package io.github.prilavok.yookassa.partner;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.model.NotificationEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to be made.
 *
 * @param event what to be told of: payments, refunds and payment methods; nothing else can be subscribed to
 * @param url where to: {@code https}, port 443 or 8443
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record CreateWebhook(
        OpenEnum<NotificationEvent> event,
        String url,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateWebhook {
        Check.required("event", event);
        Rules.url("url", url);
        extra = Extra.copy(extra);
    }

    public static CreateWebhook of(NotificationEvent event, String url) {
        return new CreateWebhook(event, url, Map.of());
    }

    @Override
    public String toString() {
        return PartnerRedaction.describe(this);
    }
}
