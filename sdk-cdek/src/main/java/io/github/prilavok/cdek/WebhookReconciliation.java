package io.github.prilavok.cdek;

import io.github.prilavok.cdek.model.CreateWebhook;
import io.github.prilavok.cdek.model.WebhookSubscription;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.LostCall;
import java.util.List;

/** Finds out, by listing the subscriptions, what became of requests whose answers were lost. */
final class WebhookReconciliation {
    private final Webhooks webhooks;

    WebhookReconciliation(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** One that was there before serves as well: another would double every event. */
    ApiCall<Outcome> created(LostCall lost) {
        CreateWebhook sent = lost.argument(CreateWebhook.class);
        return webhooks.listWebhooks()
                .map(all ->
                        all.stream().anyMatch(s -> same(sent, s)) ? Outcome.DONE : OrderReconciliation.settled(lost));
    }

    private static boolean same(CreateWebhook sent, WebhookSubscription found) {
        return sent.url().equals(found.url())
                && found.type() != null
                && found.type().wire().equalsIgnoreCase(sent.type().wire());
    }

    ApiCall<Outcome> deleted(LostCall lost) {
        String uuid = lost.argument(String.class);
        return webhooks.listWebhooks().map(all -> listed(uuid, all) ? OrderReconciliation.settled(lost) : Outcome.DONE);
    }

    private static boolean listed(String uuid, List<WebhookSubscription> all) {
        return all.stream().anyMatch(s -> uuid.equalsIgnoreCase(s.uuid()));
    }
}
