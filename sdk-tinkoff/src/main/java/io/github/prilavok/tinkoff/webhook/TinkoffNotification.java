package io.github.prilavok.tinkoff.webhook;

import io.github.prilavok.core.webhook.WebhookEvent;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that T-Bank reports. Its Token was checked: whoever sent it knows the terminal's password. The Token covers the
 * scalar members of the root alone; of what is an object or a list ({@link PaymentNotification#data}, {@link
 * ReceiptNotification#receipt}) nobody vouches for. It also joins the values without a separator, so compare order and amount
 * with your own, and ask {@code GetState} where much depends on it.
 *
 * <p>Notifications are repeated until they are acknowledged, may come twice all the same, and in any order: see {@link
 * #dedupKey()} and {@link PaymentNotification#isNewerThan}.
 *
 * <p>Source: <a href="https://developer.tbank.ru/eacq/intro/developer/notification">developer.tbank.ru/eacq, notifications</a>.
 */
public sealed interface TinkoffNotification extends WebhookEvent
        permits PaymentNotification,
                CardNotification,
                ReceiptNotification,
                AccountNotification,
                PhoneNotification,
                UnknownNotification {
    /** The terminal that it is about; one of those that the receiver knows. */
    String terminalKey();

    /** The signature, as received. */
    String token();

    /** The whole notification as received. Holds personal data; {@code toString()} leaves it out. */
    String raw();

    /** Members that the typed event does not have, in the order of the JSON. */
    Map<String, @Nullable Object> extra();

    /**
     * Equal for every delivery of one event, and unequal for different events with one exception that the protocol does not
     * tell apart: two partial refunds of one payment that leave it looking the same.
     */
    @Override
    default String dedupKey() {
        return token().toLowerCase(Locale.ROOT);
    }
}
