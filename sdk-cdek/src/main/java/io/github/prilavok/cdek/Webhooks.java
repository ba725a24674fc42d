package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.CreateWebhook;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.WebhookSubscription;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Subscriptions to webhooks. A client may have few of them (two, by CDEK's document), and CDEK switches them off when
 * your URL does not answer for a while: list them at start and daily, and subscribe anew. Do not subscribe with the
 * public test account: it is shared, and so are its events.
 *
 * <p>Source: <a href="https://apidoc.cdek.ru">apidoc.cdek.ru</a>, Webhooks.
 */
public interface Webhooks {
    /** All subscriptions. */
    @GET("v2/webhooks")
    @Operation(value = "listWebhooks", safety = Safety.SAFE)
    ApiCall<List<WebhookSubscription>> listWebhooks();

    /**
     * Subscribes. The same type again is a <b>second</b> subscription, and each event comes twice: {@link
     * #listWebhooks()} first.
     *
     * <p>Never repeated by itself. If the answer is lost, {@code reconcile()} looks for a subscription of this type to
     * this URL.
     */
    @POST("v2/webhooks")
    @Operation(value = "createWebhook", safety = Safety.UNSAFE)
    ApiCall<Accepted> createWebhook(@Body CreateWebhook subscription);

    /** As {@link #createWebhook(CreateWebhook)}. */
    default ApiCall<Accepted> createWebhook(WebhookType type, String url) {
        return createWebhook(CreateWebhook.of(type, url));
    }

    /** One subscription. */
    @GET("v2/webhooks/{uuid}")
    @Operation(value = "getWebhook", safety = Safety.SAFE)
    ApiCall<Envelope<WebhookSubscription>> getWebhook(@Path("uuid") String uuid);

    /** Unsubscribes. A repeat changes nothing more, so it is made if need be. */
    @DELETE("v2/webhooks/{uuid}")
    @Operation(value = "deleteWebhook", safety = Safety.NATURAL)
    ApiCall<Accepted> deleteWebhook(@Path("uuid") String uuid);
}
