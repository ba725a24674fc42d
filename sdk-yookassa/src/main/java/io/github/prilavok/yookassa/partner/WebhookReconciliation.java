package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.Transport;
import java.time.Duration;
import java.util.function.Predicate;

/** What became of a subscription whose answer was lost: whether the list has it. */
final class WebhookReconciliation {
    /** The 30 seconds that YooKassa takes to decide, and a margin. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private WebhookReconciliation() {}

    static void register(Transport transport, Webhooks webhooks) {
        transport
                .reconciler("createWebhook", lost -> {
                    CreateWebhook request = lost.argument(CreateWebhook.class);
                    return listed(webhooks, webhook -> is(webhook, request)).map(there -> outcome(there, lost));
                })
                .reconciler("deleteWebhook", lost -> {
                    String id = lost.argument(String.class);
                    return listed(webhooks, webhook -> id.equals(webhook.id())).map(there -> outcome(!there, lost));
                });
    }

    private static ApiCall<Boolean> listed(Webhooks webhooks, Predicate<Webhook> wanted) {
        return webhooks.listWebhooks().map(list -> list.items().stream().anyMatch(wanted));
    }

    private static boolean is(Webhook webhook, CreateWebhook request) {
        return request.url().equals(webhook.url())
                && webhook.event() != null
                && request.event().wire().equals(webhook.event().wire());
    }

    private static Outcome outcome(boolean done, LostCall lost) {
        if (done) {
            return Outcome.DONE;
        }
        return lost.absent(SETTLED);
    }
}
