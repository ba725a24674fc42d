package io.github.prilavok.wazzup;

import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.WebhookSettings;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;

/** The steps of setting webhooks: look, set, read back, and once more where Wazzup has two names for one switch. */
final class WebhookRegistration {
    private WebhookRegistration() {}

    static WebhookSettings run(Webhooks webhooks, UpdateWebhooks wanted, boolean takeOver) {
        if (!takeOver) {
            refuseToRob(webhooks.getWebhooks().execute(), wanted);
        }
        WebhookSubscriptions subscriptions = wanted.subscriptions();
        if (!subscriptions.templates()) {
            webhooks.updateWebhooks(wanted).execute();
            return webhooks.getWebhooks().execute();
        }
        // The server reports one name and the documentation gives another; which of them switches it on is not known.
        WebhookSettings settings = set(
                webhooks,
                wanted,
                subscriptions.toBuilder()
                        .wabaTemplatesStatus(true)
                        .templateStatus(null)
                        .build());
        if (settings.subscriptions() != null && settings.subscriptions().templates()) {
            return settings;
        }
        return set(
                webhooks,
                wanted,
                subscriptions.toBuilder()
                        .wabaTemplatesStatus(null)
                        .templateStatus(true)
                        .build());
    }

    private static WebhookSettings set(Webhooks webhooks, UpdateWebhooks wanted, WebhookSubscriptions subscriptions) {
        webhooks.updateWebhooks(wanted.toBuilder().subscriptions(subscriptions).build())
                .execute();
        return webhooks.getWebhooks().execute();
    }

    private static void refuseToRob(WebhookSettings current, UpdateWebhooks wanted) {
        String url = current.webhooksUri();
        if (url != null && !url.isBlank() && !current.deliverTo(wanted.webhooksUri())) {
            throw new IllegalStateException("wazzup register: webhooks of this integration go to "
                    + WazzupRedaction.host(url)
                    + " already, and there can be one URL only: what is there would get nothing any more. If that is meant,"
                    + " or the URL is an old one of yours, use takeOver");
        }
    }
}
