package io.github.prilavok.shop.payment;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.WebhookInbox;
import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.tinkoff.dolyami.DolyamiNotification;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.webhook.PaymentNotification;
import io.github.prilavok.tinkoff.webhook.TinkoffNotification;
import io.github.prilavok.yandexpay.webhook.OperationNotification;
import io.github.prilavok.yandexpay.webhook.OrderNotification;
import io.github.prilavok.yandexpay.webhook.YandexPayNotification;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The webhooks of those who take money. One webhook, one transaction: noted, and what it says taken up if its signature proves
 * it. What proves nothing, or tells no amount, has the payment read.
 */
@Component
public class PaymentEvents {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentEvents.class);

    private final WebhookInbox inbox;
    private final Orders orders;
    private final Attempts attempts;
    private final Payments payments;
    private final Jobs jobs;
    private final ShopSettings settings;

    PaymentEvents(
            WebhookInbox inbox, Orders orders, Attempts attempts, Payments payments, Jobs jobs, ShopSettings settings) {
        this.settings = settings;
        this.inbox = inbox;
        this.orders = orders;
        this.attempts = attempts;
        this.payments = payments;
        this.jobs = jobs;
    }

    /** Takes up a notification whose signature was checked; a duplicate changes nothing. */
    @Transactional
    public void tinkoff(TinkoffNotification notification) {
        String kind = notification instanceof PaymentNotification payment
                ? "PAYMENT " + payment.status().wire()
                : notification.getClass().getSimpleName();
        OptionalLong number = inbox.note("tinkoff", notification.dedupKey(), kind, notification.raw());
        if (number.isEmpty()) {
            LOG.info("T-Bank -> shop: {} once more; known, only acknowledged", kind);
        } else if (notification instanceof PaymentNotification payment) {
            LOG.info(
                    "T-Bank -> shop: {}, payment {} of {}, {}",
                    kind,
                    payment.paymentId(),
                    payment.orderId(),
                    payment.amount());
            payment(payment, number.getAsLong());
        } else {
            LOG.info("T-Bank -> shop: {}; kept", kind);
        }
    }

    private void payment(PaymentNotification payment, long number) {
        Attempt attempt = attempts.find(payment.orderId()).orElse(null);
        if (attempt == null) {
            LOG.warn("shop: no order of the shop's has the number {}; the notification is kept", payment.orderId());
            return;
        }
        orders.lock(attempt.orderNumber());
        attempt = attempts.find(payment.orderId()).orElseThrow();
        OpenEnum<PaymentStatus> known =
                attempt.bankStatus() == null ? null : OpenEnum.of(PaymentStatus.class, attempt.bankStatus());
        if (!attempt.state().isOpen() && attempt.state() != Attempt.State.PAID) {
            // It was closed, and a payment in that instant was given back: what it says may be true no longer.
            jobs.schedule(WatchPayment.NAME, attempt.bankOrderId() + '#' + number);
        } else if (payment.isNewerThan(known)) {
            payments.learn(attempt, CardPayment.standing(payment));
        } else {
            LOG.info("shop: {} comes late and changes nothing", payment.status().wire());
        }
    }

    /** Nobody signs these, so all they do is to have the order read; but what they say is a demo order is not shipped. */
    @Transactional
    public void dolyami(Unverified<DolyamiNotification> hint) {
        // Believed: all it can do is to call a person.
        boolean demoShop = settings.dolyami() != null && settings.dolyami().demo();
        if (hint.trustWithoutVerification().demoOrder() && !demoShop) {
            attempts.find(hint.subject())
                    .ifPresent(attempt -> orders.park(
                            attempt.orderNumber(),
                            Payments.DEMO,
                            "Dolyami says that " + attempt.bankOrderId()
                                    + " is a demo order: no money comes, do not ship it, and look at the credentials"));
        }
        hint("Dolyami", hint.dedupKey(), hint.toString(), hint.subject(), null);
    }

    /** Signed, but they tell no amount, so the order is read. */
    @Transactional
    public void yandexPay(YandexPayNotification event) {
        String bankOrderId = event instanceof OrderNotification order
                ? order.orderId()
                : event instanceof OperationNotification operation ? operation.orderId() : "";
        hint("Yandex Pay", event.dedupKey(), event.event(), bankOrderId, event.raw());
    }

    private void hint(String provider, String dedupKey, String kind, String bankOrderId, @Nullable String body) {
        OptionalLong number = inbox.note(provider, dedupKey, kind, body);
        Optional<Attempt> attempt = attempts.find(bankOrderId);
        LOG.info(
                "{} -> shop: a webhook{}{}",
                provider,
                attempt.map(a -> " about " + bankOrderId + ", to be read").orElse(" about nothing that the shop knows"),
                number.isEmpty() ? "; known" : "");
        if (number.isPresent() && attempt.isPresent()) {
            jobs.schedule(WatchPayment.NAME, bankOrderId + '#' + number.getAsLong());
        }
    }
}
