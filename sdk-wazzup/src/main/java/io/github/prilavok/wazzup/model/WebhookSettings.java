package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Wazzup posts to and what. There is one URL for the whole integration: whoever set it last gets everything.
 *
 * @param webhooksUri null if none was ever set. It may hold the secret that authenticates webhooks: do not log it
 * @param subscriptions which webhooks are on
 * @param extra fields that this version does not know
 */
public record WebhookSettings(
        @Nullable String webhooksUri,
        @Nullable WebhookSubscriptions subscriptions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WebhookSettings {
        extra = Extra.copy(extra);
    }

    /**
     * Whether webhooks go to this URL. Worth asking every few minutes: an integration of the same account that is saved
     * again takes the URL away without a word, and nothing arrives any more.
     */
    public boolean deliverTo(String webhooksUri) {
        return webhooksUri.equals(this.webhooksUri);
    }

    /** With no more of the URL than its host: it may hold a secret. */
    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
