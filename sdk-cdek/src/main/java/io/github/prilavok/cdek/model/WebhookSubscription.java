package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param uuid its id
 * @param type what about
 * @param url where to; holds your secret
 * @param retryable not documented, but seen
 * @param name not documented, but seen
 * @param identifier not documented, but seen
 * @param extra fields that this version of the client does not name, as they came
 */
public record WebhookSubscription(
        @Nullable String uuid,
        @Nullable OpenEnum<WebhookType> type,
        @Nullable String url,
        @Nullable Boolean retryable,
        @Nullable String name,
        @Nullable String identifier,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WebhookSubscription {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
