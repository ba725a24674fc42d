package io.github.prilavok.sandbox.wazzup;

import org.jspecify.annotations.Nullable;

/**
 * A message that the shop sent and Wazzup accepted.
 *
 * @param recipient the {@code chatId} that the shop gave, or the phone or user name given in its place
 * @param text as the client sees it, a template filled in; null for a file
 * @param contentUri the file; null for a text
 * @param crmMessageId the shop's identifier; null if it gave none
 * @param status {@code accepted}, then {@code sent}, {@code delivered}, {@code read} or {@code error}; {@code deleted} at
 *     last if the shop deleted it
 */
public record SentMessage(
        String messageId,
        String channelId,
        String chatType,
        String chatId,
        String recipient,
        @Nullable String text,
        @Nullable String contentUri,
        @Nullable String crmMessageId,
        String status) {
    /** Leaves out whom it went to and what it said. */
    @Override
    public String toString() {
        return "SentMessage[" + messageId + ", " + chatType + ", " + status + "]";
    }
}
