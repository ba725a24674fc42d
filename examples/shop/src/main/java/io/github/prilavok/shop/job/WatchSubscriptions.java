package io.github.prilavok.shop.job;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.model.WebhookSubscription;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.wazzup.WazzupClient;
import io.github.prilavok.wazzup.model.UpdateWebhooks;
import io.github.prilavok.wazzup.model.WebhookSubscriptions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes sure, at start and every few minutes, that CDEK and Wazzup know where to post to: both forget or are robbed. */
@Component
class WatchSubscriptions implements Recurring {
    private static final Logger LOG = LoggerFactory.getLogger(WatchSubscriptions.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final CdekClient cdek;
    private final WazzupClient wazzup;
    private final ShopSettings settings;

    WatchSubscriptions(CdekClient cdek, WazzupClient wazzup, ShopSettings settings) {
        this.cdek = cdek;
        this.wazzup = wazzup;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "watch-subscriptions";
    }

    @Override
    public Next run(String subject) {
        wazzup();
        // CDEK signs nothing, so it is given https alone; a shop on loopback is read by polling.
        if ("https".equals(settings.publicUrl().getScheme())) {
            cdek();
        }
        return Next.after(PAUSE);
    }

    private void wazzup() {
        String url = settings.url("/webhooks/wazzup/" + settings.wazzup().webhookSecret());
        if (wazzup.webhooks().getWebhooks().execute().deliverTo(url)) {
            return;
        }
        try {
            wazzup.webhooks().register(UpdateWebhooks.of(url, WebhookSubscriptions.forShop()));
            LOG.info("shop: Wazzup posts to the shop");
        } catch (IllegalStateException e) {
            LOG.error("shop: Wazzup posts to somebody else, statuses and echoes do not come: {}", e.getMessage());
        }
    }

    private void cdek() {
        String url = settings.url("/webhooks/cdek/" + settings.cdek().webhookSecret());
        for (WebhookSubscription subscription : cdek.webhooks().listWebhooks().execute()) {
            if (url.equals(subscription.url())) {
                return;
            }
        }
        cdek.webhooks().createWebhook(WebhookType.ORDER_STATUS, url).execute();
        LOG.info("shop: CDEK posts to the shop");
    }
}
