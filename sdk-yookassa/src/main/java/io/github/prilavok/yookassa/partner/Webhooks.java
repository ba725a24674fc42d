package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.NotificationEvent;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Subscriptions to notifications: of one token, one for each event. A shop with its own credentials subscribes in its
 * profile (Integration, HTTP notifications) instead.
 *
 * @see <a href="https://yookassa.ru/developers/api#webhook">Webhooks</a>
 */
public interface Webhooks {
    /**
     * Subscribes to an event. Safe to repeat with the same idempotency key within 24 hours. A lost answer is reconciled by the
     * list: there is such an event at such a URL.
     */
    @POST("v3/webhooks")
    @Operation(value = "createWebhook", safety = Safety.KEY)
    ApiCall<Webhook> createWebhook(@Body CreateWebhook request);

    /** Subscribes to an event. */
    default ApiCall<Webhook> createWebhook(NotificationEvent event, String url) {
        return createWebhook(CreateWebhook.of(event, url));
    }

    /** The token's subscriptions, all in one answer. Safe to repeat. */
    @GET("v3/webhooks")
    @Operation(value = "listWebhooks", safety = Safety.SAFE)
    ApiCall<WebhookList> listWebhooks();

    /**
     * Ends a subscription. Safe to repeat, though the repeat may be answered with an error, since it is gone already. A lost
     * answer is reconciled by the list.
     */
    @DELETE("v3/webhooks/{webhook_id}")
    @Operation(value = "deleteWebhook", safety = Safety.NATURAL)
    ApiCall<Acknowledged> deleteWebhook(@Path("webhook_id") String webhookId);
}
