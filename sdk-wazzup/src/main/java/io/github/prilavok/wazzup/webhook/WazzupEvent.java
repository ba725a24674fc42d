package io.github.prilavok.wazzup.webhook;

import io.github.prilavok.core.webhook.WebhookEvent;

/** One thing that Wazzup tells. */
public sealed interface WazzupEvent extends WebhookEvent
        permits ChannelEvent,
                CreateContactEvent,
                CreateDealEvent,
                MessageEvent,
                StatusEvent,
                TemplateEvent,
                TestEvent,
                UnknownEvent {
    /**
     * The same for the same event delivered again. Wazzup documents no redelivery and promises none, but a webhook may come
     * twice all the same: store the key, and skip what is stored.
     */
    @Override
    String dedupKey();
}
