package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.WebhookInbox;
import io.github.prilavok.yookassa.webhook.PaymentEvent;
import io.github.prilavok.yookassa.webhook.PayoutEvent;
import io.github.prilavok.yookassa.webhook.RefundEvent;
import io.github.prilavok.yookassa.webhook.YooKassaEvent;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/**
 * YooKassa's webhooks. Nobody signs them, so all they do is to have an operation of the shop's looked at, at once and not when
 * its turn comes. About anything else YooKassa is not asked.
 */
@MarketplacePart
public class YooKassaEvents {
    private static final Logger LOG = LoggerFactory.getLogger(YooKassaEvents.class);

    private final WebhookInbox inbox;
    private final Operations operations;
    private final Jobs jobs;

    YooKassaEvents(WebhookInbox inbox, Operations operations, Jobs jobs) {
        this.inbox = inbox;
        this.operations = operations;
        this.jobs = jobs;
    }

    /** Takes up a webhook; a duplicate changes nothing. */
    @Transactional
    public void received(Unverified<YooKassaEvent> hint) {
        OptionalLong number = inbox.note("yookassa", hint.dedupKey(), hint.toString(), null);
        Operation operation =
                operations.findByObject(hint.subject()).or(() -> claimed(hint)).orElse(null);
        LOG.info(
                "YooKassa -> shop: a webhook, {}, {}{}",
                hint.dedupKey(),
                operation == null ? "about nothing that the shop knows" : operation.key() + " is to be looked at",
                number.isEmpty() ? "; known" : "");
        if (number.isEmpty()) {
            return;
        }
        if (operation == null) {
            refundedPayment(hint)
                    .ifPresent(payment -> jobs.schedule(LookAtRefunds.NAME, payment.key() + '#' + number.getAsLong()));
            return;
        }
        if (operation.objectId() == null) {
            operations.hint(operation.key(), hint.subject());
        }
        jobs.schedule(operation.kind().step(), operation.key() + '#' + number.getAsLong());
    }

    /** It may overtake the answer in which YooKassa tells the object's id. Then it claims whose it is, and that can be asked. */
    private Optional<Operation> claimed(Unverified<YooKassaEvent> hint) {
        return Optional.ofNullable(mark(hint.trustWithoutVerification())).flatMap(operations::find);
    }

    /** A refund that the shop has not asked for, of a payment of the shop's. */
    private Optional<Operation> refundedPayment(Unverified<YooKassaEvent> hint) {
        return hint.trustWithoutVerification() instanceof RefundEvent refund
                ? Optional.ofNullable(refund.refund().paymentId()).flatMap(operations::findByObject)
                : Optional.empty();
    }

    private static @Nullable String mark(YooKassaEvent event) {
        if (event instanceof PaymentEvent payment) {
            return payment.payment().metadata().get(AskYooKassa.OPERATION);
        }
        if (event instanceof RefundEvent refund) {
            return refund.refund().metadata().get(AskYooKassa.OPERATION);
        }
        return event instanceof PayoutEvent payout ? payout.payout().metadata().get(AskYooKassa.OPERATION) : null;
    }
}
