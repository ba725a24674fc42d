package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Wazzup is to post to and what.
 *
 * @param webhooksUri at most 200 characters; a query is allowed, and something unguessable in it or in the path is all that
 *     authenticates a webhook. It has to be live before it is set: Wazzup posts {@code {"test":true}} to it at once and
 *     wants status 200, no other
 * @param subscriptions the first three switches have to be said, each on or off
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record UpdateWebhooks(
        String webhooksUri,
        WebhookSubscriptions subscriptions,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateWebhooks {
        Check.text("webhooksUri", webhooksUri, 200);
        Check.form("webhooksUri", webhooksUri, SendMessage.LINK, "an http(s) URL");
        Check.required("subscriptions", subscriptions);
        Check.required("subscriptions.messagesAndStatuses", subscriptions.messagesAndStatuses());
        Check.required("subscriptions.contactsAndDealsCreation", subscriptions.contactsAndDealsCreation());
        Check.required("subscriptions.channelsUpdates", subscriptions.channelsUpdates());
        extra = Extra.copy(extra);
    }

    public static UpdateWebhooks of(String webhooksUri, WebhookSubscriptions subscriptions) {
        return new UpdateWebhooks(webhooksUri, subscriptions, Map.of());
    }

    public static UpdateWebhooksBuilder builder() {
        return UpdateWebhooksBuilder.builder();
    }

    public UpdateWebhooksBuilder toBuilder() {
        return UpdateWebhooksBuilder.builder(this);
    }

    /** With no more of the URL than its host: it may hold a secret. */
    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
