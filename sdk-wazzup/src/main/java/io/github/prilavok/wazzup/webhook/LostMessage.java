package io.github.prilavok.wazzup.webhook;

import io.github.prilavok.core.Outcome;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.SendMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A message whose answer was lost. Wazzup has no call to ask with, but what was sent by its API comes back in webhooks as an
 * echo; to recognise it is all that can be done without a person.
 *
 * <pre>{@code
 * Instant started = Instant.now();
 * try {
 *     wazzup.messages().sendMessage(message).execute();
 * } catch (OutcomeUnknownException e) {
 *     lost.store(LostMessage.of(message, started));
 * }
 * // in the webhook
 * if (lostMessage.outcome(event, sent::contains) == Outcome.DONE) {
 *     sent.store(event.messageId());                    // statuses name it by this id
 * }
 * }</pre>
 *
 * <p>This is as reliable as the text is unmistakable: put the order's number into each. A file can only be recognised where
 * Wazzup echoes its link unchanged, and a message with nothing of its own, such as a template without variables, not at all.
 *
 * @param channelId as sent
 * @param chatId as sent; null if the message went by phone or username
 * @param phone as sent, or null
 * @param username as sent, or null
 * @param text as sent, or null
 * @param contentUri as sent, or null
 * @param templateValues as sent: a template comes back with them filled in
 * @param startedAt when its first try began, by the shop's clock
 */
public record LostMessage(
        String channelId,
        @Nullable String chatId,
        @Nullable String phone,
        @Nullable String username,
        @Nullable String text,
        @Nullable String contentUri,
        List<String> templateValues,
        Instant startedAt) {
    /** By how much the clocks of the shop and of Wazzup may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    public LostMessage {
        templateValues = List.copyOf(templateValues);
    }

    /** @param startedAt when the first try of sending it began, by the shop's clock */
    public static LostMessage of(SendMessage message, Instant startedAt) {
        return new LostMessage(
                message.channelId(),
                message.chatId(),
                message.phone(),
                message.username(),
                message.text(),
                message.contentUri(),
                message.templateValues(),
                startedAt);
    }

    /**
     * What a webhook's message says of this one.
     *
     * @return {@link Outcome#DONE} if it is its echo: the same channel, chat and content, not older than the try. Else {@link
     *     Outcome#STILL_OPEN}: that an echo has not come proves nothing
     */
    public Outcome outcome(MessageEvent event) {
        return outcome(event, messageId -> false);
    }

    /**
     * As {@link #outcome(MessageEvent)}, but the echo of another message of the same content, whose answer came, is not taken
     * for the echo of this one.
     *
     * @param alreadyOurs whether the shop knows this {@code messageId} as that of another message: from the answer to it,
     *     or from an echo that was taken for another lost message's
     */
    public Outcome outcome(MessageEvent event, Predicate<String> alreadyOurs) {
        boolean echo = Boolean.TRUE.equals(event.echo())
                && !Boolean.TRUE.equals(event.edited())
                && !Boolean.TRUE.equals(event.deleted())
                && event.messageId() != null
                && !alreadyOurs.test(event.messageId());
        return echo && channelId.equals(event.channelId()) && sameTime(event) && sameChat(event) && sameContent(event)
                ? Outcome.DONE
                : Outcome.STILL_OPEN;
    }

    private boolean sameTime(MessageEvent event) {
        Instant echoed = event.dateTime();
        return echoed != null && !echoed.isBefore(startedAt.minus(CLOCKS_DIFFER));
    }

    private boolean sameChat(MessageEvent event) {
        if (chatId != null) {
            return chatId.equals(event.chatId());
        }
        MessageEvent.ContactInfo contact = event.contact();
        return contact != null
                && (phone != null && phone.equals(digits(contact.phone()))
                        || username != null && username.equalsIgnoreCase(contact.username()));
    }

    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("[^0-9]", "");
    }

    private boolean sameContent(MessageEvent event) {
        if (text != null) {
            return event.text() != null && text.strip().equals(event.text().strip());
        }
        if (contentUri != null) {
            return contentUri.equals(event.contentUri());
        }
        String rendered = event.text();
        return event.type() != null
                && event.type().is(MessageType.WAPI_TEMPLATE)
                && rendered != null
                && !templateValues.isEmpty()
                && templateValues.stream().allMatch(rendered::contains);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
