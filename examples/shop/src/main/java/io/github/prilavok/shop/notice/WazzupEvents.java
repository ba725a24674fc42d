package io.github.prilavok.shop.notice;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.shop.job.WebhookInbox;
import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.wazzup.model.MessageStatus;
import io.github.prilavok.wazzup.webhook.LostMessage;
import io.github.prilavok.wazzup.webhook.MessageEvent;
import io.github.prilavok.wazzup.webhook.StatusEvent;
import io.github.prilavok.wazzup.webhook.WazzupEvent;
import io.github.prilavok.wazzup.webhook.WazzupWebhook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wazzup's webhooks: echoes of the shop's own messages, and how far those got. */
@Component
public class WazzupEvents {
    private static final Logger LOG = LoggerFactory.getLogger(WazzupEvents.class);

    private final WebhookInbox inbox;
    private final Orders orders;
    private final TrackingMessages messages;

    WazzupEvents(WebhookInbox inbox, Orders orders, TrackingMessages messages) {
        this.inbox = inbox;
        this.orders = orders;
        this.messages = messages;
    }

    /** Takes up a webhook; duplicates change nothing. */
    @Transactional
    public void received(WazzupWebhook webhook) {
        for (WazzupEvent event : webhook.events()) {
            String kind = event.getClass().getSimpleName();
            if (event instanceof StatusEvent status) {
                LOG.info("Wazzup -> shop: message {} is {}", status.messageId(), wire(status.status()));
                // Not noted: it may come before the message's id is stored, and is wanted again then.
                status(status.messageId(), status.status());
            } else if (event instanceof MessageEvent message) {
                LOG.info(
                        "Wazzup -> shop: {} of message {}",
                        Boolean.TRUE.equals(message.echo()) ? "echo" : "text",
                        message.messageId());
                inbox.note("wazzup", message.dedupKey(), kind, null);
                echo(message);
            } else {
                LOG.info("Wazzup -> shop: {}", kind);
            }
        }
    }

    /** Resolves a message of which nobody knew whether it was sent. */
    private void echo(MessageEvent event) {
        if (event.chatId() == null) {
            return;
        }
        for (TrackingMessages.Message message : messages.open(event.chatId())) {
            if (message.attemptedAt() != null
                    && LostMessage.of(message.toSend(), message.attemptedAt())
                                    .outcome(
                                            event,
                                            id -> messages.byMessageId(id).isPresent())
                            == Outcome.DONE) {
                LOG.info("shop: the echo shows that the message of order {} was sent", message.orderNumber());
                messages.sent(message.orderNumber(), event.messageId());
                orders.unpark(message.orderNumber(), SendTrackingMessage.NAME);
                orders.completeIfDone(message.orderNumber());
            }
        }
    }

    private void status(@Nullable String messageId, @Nullable OpenEnum<MessageStatus> reported) {
        TrackingMessages.Message message =
                messageId == null ? null : messages.byMessageId(messageId).orElse(null);
        if (message == null || reported == null) {
            return;
        }
        OpenEnum<MessageStatus> known =
                message.status() == null ? null : OpenEnum.of(MessageStatus.class, message.status());
        OpenEnum<MessageStatus> furthest = MessageStatus.furthest(known, reported);
        messages.status(message.orderNumber(), furthest.wire());
        if (furthest.is(MessageStatus.ERROR)) {
            orders.park(
                    message.orderNumber(), SendTrackingMessage.NAME, "the message was not delivered; call the buyer");
        }
    }

    private static String wire(@Nullable OpenEnum<MessageStatus> status) {
        return status == null ? "?" : status.wire();
    }
}
