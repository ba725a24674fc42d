package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.WebhookSettings;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;

/**
 * Where Wazzup posts its webhooks to. One URL for the whole integration: setting it takes the webhooks away from whoever had
 * them, the owner's CRM for one, and that CRM takes them back when it is saved again. Open to every key, a sidecar key
 * included.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/webhooks/">Webhooks</a>
 */
public interface Webhooks {
    /**
     * The URL and the switches as they are now. A read: safe to repeat, and worth repeating every few minutes, with an alarm
     * if it does not {@link WebhookSettings#deliverTo deliver} to the shop any more.
     */
    @GET("v3/webhooks")
    @Operation(value = "getWebhooks", safety = Safety.SAFE)
    ApiCall<WebhookSettings> getWebhooks();

    /**
     * Sets the URL and the switches, without looking whose URL it replaces: {@link #register} does. During the call Wazzup
     * posts {@code {"test":true}} to the URL and waits up to 30 seconds for status 200, so the endpoint has to be live
     * before. The same twice is the same once, but for a second test.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException {@code uriNotValid}
     * @throws io.github.prilavok.core.error.RefusedException {@code testPostNotPassed}: the URL did not answer 200
     */
    @PATCH("v3/webhooks")
    @Operation(value = "updateWebhooks", safety = Safety.NATURAL)
    ApiCall<Acknowledged> updateWebhooks(@Body UpdateWebhooks webhooks);

    /**
     * Sets the URL and the switches, unless webhooks go somewhere else already, and reads them back. Blocks for two calls,
     * or four where webhooks about templates are wanted and their switch turns out to have its other name. May be repeated.
     *
     * @return the settings afterwards, as Wazzup reports them
     * @throws IllegalStateException if webhooks go to another URL; nothing is changed. The message names its host alone
     * @throws io.github.prilavok.core.error.ApiException as from {@link #updateWebhooks}
     */
    default WebhookSettings register(UpdateWebhooks webhooks) {
        return WebhookRegistration.run(this, webhooks, false);
    }

    /** As {@link #register}, but takes the webhooks away from whoever has them: the owner should know. */
    default WebhookSettings takeOver(UpdateWebhooks webhooks) {
        return WebhookRegistration.run(this, webhooks, true);
    }
}
