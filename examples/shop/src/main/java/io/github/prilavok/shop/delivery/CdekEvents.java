package io.github.prilavok.shop.delivery;

import io.github.prilavok.cdek.webhook.CdekEvent;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.WebhookInbox;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CDEK's webhooks. Nobody signs them, so all they do is to have the parcel read again. */
@Component
public class CdekEvents {
    private static final Logger LOG = LoggerFactory.getLogger(CdekEvents.class);

    private final WebhookInbox inbox;
    private final Deliveries deliveries;
    private final Jobs jobs;

    CdekEvents(WebhookInbox inbox, Deliveries deliveries, Jobs jobs) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.jobs = jobs;
    }

    /** Takes up a webhook; a duplicate changes nothing. */
    @Transactional
    public void received(Unverified<CdekEvent> hint) {
        OptionalLong number = inbox.note("cdek", hint.dedupKey(), hint.toString(), null);
        Optional<String> order = deliveries.orderOf(hint.subject());
        LOG.info(
                "CDEK -> shop: a webhook{}{}",
                order.map(o -> " about order " + o + ", to be read again").orElse(" about nothing that the shop knows"),
                number.isEmpty() ? "; known" : "");
        if (number.isPresent() && order.isPresent()) {
            jobs.schedule(FetchCdekOrderInfo.NAME, order.get() + '#' + number.getAsLong());
        }
    }
}
