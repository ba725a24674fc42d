package io.github.prilavok.shop.notice;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.ConflictException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.delivery.Deliveries;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.wazzup.WazzupClient;
import io.github.prilavok.wazzup.model.Channel;
import io.github.prilavok.wazzup.model.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the buyer the track number by WhatsApp. Wazzup cannot be asked what it has sent, so a message of which nothing is
 * known is resolved by its echo, or waits for a person; it is never sent again blindly. Only if the shop is set to it, and only
 * within Wazzup's own guard against copies, the same message is sent once more.
 */
@Component
public class SendTrackingMessage implements Step {
    /** The step's name. */
    public static final String NAME = "send-tracking-message";

    private static final Logger LOG = LoggerFactory.getLogger(SendTrackingMessage.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A repeat has to leave so soon after the beginning of the first try. */
    private static final Duration GUARD = Duration.ofSeconds(40);
    /** After this a refused identifier is free again for sure. */
    private static final Duration AFTER_GUARD = Duration.ofSeconds(65);

    private final WazzupClient wazzup;
    private final Orders orders;
    private final Deliveries deliveries;
    private final TrackingMessages messages;
    private final TransactionTemplate transaction;
    private final ShopSettings.Wazzup settings;
    private final Clock clock;

    SendTrackingMessage(
            WazzupClient wazzup,
            Orders orders,
            Deliveries deliveries,
            TrackingMessages messages,
            TransactionTemplate transaction,
            ShopSettings settings,
            Clock clock) {
        this.wazzup = wazzup;
        this.orders = orders;
        this.deliveries = deliveries;
        this.messages = messages;
        this.transaction = transaction;
        this.settings = settings.wazzup();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String number) {
        TrackingMessages.Message message = messages.find(number).orElse(null);
        if (message == null) {
            return Next.DONE;
        }
        return switch (message.state()) {
            case NEW -> write(number);
            case SENDING, UNCERTAIN -> unresolved(message);
            case SENT, REFUSED -> Next.DONE;
        };
    }

    private Next write(String number) {
        String track = deliveries.trackNumber(number).orElse(null);
        if (track == null) {
            return Next.DONE;
        }
        Channel channel =
                wazzup.channels().findActive(Transport.WHATSAPP).execute().orElse(null);
        if (channel == null || channel.channelId() == null) {
            throw new IllegalStateException("no WhatsApp channel of the shop is active");
        }
        String text = "Заказ " + number + " оплачен и передан в СДЭК. Трек-номер: " + track;
        if (!messages.intend(
                number, channel.channelId(), orders.get(number).buyer().phone(), text)) {
            return Next.after(LOOK);
        }
        FaultPoint.MESSAGE_INTENDED.pass();
        return send(messages.find(number).orElseThrow(), false);
    }

    private Next send(TrackingMessages.Message message, boolean repeat) {
        String number = message.orderNumber();
        try {
            String id =
                    wazzup.messages().sendMessage(message.toSend()).execute().messageId();
            FaultPoint.MESSAGE_SENT.pass();
            return sent(number, id);
        } catch (OutcomeUnknownException e) {
            messages.move(number, TrackingMessages.State.UNCERTAIN);
            LOG.info("shop: nobody knows whether the message of order {} was sent; waiting for its echo", number);
            return Next.after(LOOK);
        } catch (ConflictException e) {
            // The identifier is this message's alone: it was accepted before.
            LOG.info("shop: Wazzup has the message of order {} already", number);
            return sent(number, null);
        } catch (ApiException e) {
            return refused(number, repeat, e);
        }
    }

    private Next refused(String number, boolean repeat, ApiException e) {
        if (repeat) {
            // Says nothing of the first try.
            messages.move(number, TrackingMessages.State.UNCERTAIN);
            return Next.after(LOOK);
        }
        if (e.isRetryable() || e instanceof AuthenticationException) {
            messages.notDone(number);
            throw e;
        }
        if (e instanceof ProviderUnavailableException) {
            messages.notDone(number);
            return Next.after(AFTER_GUARD);
        }
        transaction.executeWithoutResult(status -> {
            messages.move(number, TrackingMessages.State.REFUSED);
            orders.park(number, NAME, "Wazzup refused the message: " + e.code().orElse(e.getMessage()));
        });
        return Next.DONE;
    }

    private Next unresolved(TrackingMessages.Message message) {
        Instant began = message.attemptedAt() == null ? clock.instant() : message.attemptedAt();
        Duration age = Duration.between(began, clock.instant());
        boolean callEnded = message.state() == TrackingMessages.State.UNCERTAIN
                // By its own time-out the call of a process that is no more has ended, too.
                || age.compareTo(settings.timeout().plus(LOOK)) > 0;
        if (callEnded && settings.repeatWithinGuard() && age.plus(LOOK).compareTo(GUARD) < 0) {
            LOG.info(
                    "shop: sending the message of order {} again, within Wazzup's guard against copies",
                    number(message));
            return send(message, true);
        }
        if (age.compareTo(settings.echo()) >= 0) {
            orders.park(
                    number(message),
                    NAME,
                    "nobody knows whether the message was sent; look into the chat, then send it by hand or leave it");
            return Next.DONE;
        }
        return Next.after(LOOK);
    }

    private static String number(TrackingMessages.Message message) {
        return message.orderNumber();
    }

    private Next sent(String number, @Nullable String messageId) {
        transaction.executeWithoutResult(status -> {
            messages.sent(number, messageId);
            orders.completeIfDone(number);
        });
        FaultPoint.MESSAGE_STORED.pass();
        return Next.DONE;
    }
}
