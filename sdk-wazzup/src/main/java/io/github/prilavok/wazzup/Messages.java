package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.EditMessage;
import io.github.prilavok.wazzup.model.SendMessage;
import io.github.prilavok.wazzup.model.SentMessage;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Messages to clients. Open to every key, a sidecar key included. Wazzup has no way to list messages or to read one.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/sending-messages/">Sending messages</a>
 */
public interface Messages {
    /**
     * Sends a message. The answer means that Wazzup accepted it, not that it was delivered: that, and most reasons why not,
     * come by webhook. Wazzup fetches a file while it answers.
     *
     * <p><b>Not safe to repeat</b>: {@code crmMessageId} is refused for 60 seconds only, after that the client gets a second
     * message. Repeated by itself on HTTP 429 alone, after 5 seconds or more. When the answer is lost, or is one of
     * {@code UNKNOWN_ERROR} and {@code MESSAGES_CAN_NOT_ADD}, an {@link
     * io.github.prilavok.core.error.OutcomeUnknownException} is thrown, and nothing can be asked. Two ways remain:
     *
     * <ul>
     *   <li>An echo in a webhook proves that it was sent: see {@link io.github.prilavok.wazzup.webhook.LostMessage}. No echo
     *       proves nothing.
     *   <li>Whoever prefers a duplicate to no message may send <em>the same record</em> again within 40 seconds of the
     *       beginning of the first try (set {@code RequestOptions.timeout} to 30 seconds then): {@code
     *       REPEATED_CRM_MESSAGE_ID} says that the first had arrived, an answer that this one did. Never later, and never
     *       from a job that wakes up whenever.
     * </ul>
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException the message is not as it should be: {@code
     *     INVALID_MESSAGE_DATA}, {@code WRONG_TRANSPORT}, too long a text, an unsupported file
     * @throws io.github.prilavok.core.error.RefusedException not by this channel or not to this client: {@code BAD_CONTACT},
     *     {@code CHANNEL_NO_MONEY}, {@code MESSAGES_NOT_TEXT_FIRST}; on {@code MESSAGES_IS_SPAM} stop sending by the channel
     * @throws io.github.prilavok.core.error.NotFoundException {@code CHANNEL_NOT_FOUND}
     * @throws io.github.prilavok.core.error.ConflictException {@code REPEATED_CRM_MESSAGE_ID}: a message with this {@code
     *     crmMessageId} was accepted less than 60 seconds ago
     * @throws io.github.prilavok.core.error.ProviderUnavailableException {@code MESSAGE_CHANNEL_UNAVAILABLE}: the phone is
     *     offline, nothing was sent; a later try is a new decision
     */
    @POST("v3/message")
    @Operation(value = "sendMessage", safety = Safety.UNSAFE)
    ApiCall<SentMessage> sendMessage(@Body SendMessage message);

    /**
     * Changes the text or the file of a message. How long that is possible is not published ({@code
     * MESSAGES_EDITING_TIME_EXPIRED}); never for WABA, nor for a message with buttons. The same edit twice is one edit, but
     * an old one that comes late undoes a newer one: have one on its way at a time.
     *
     * @throws io.github.prilavok.core.error.RefusedException it cannot be edited, or not any more
     * @throws io.github.prilavok.core.error.NotFoundException {@code MESSAGES_NOT_FOUND}
     */
    @PATCH("v3/message/{messageId}")
    @Operation(value = "editMessage", safety = Safety.NATURAL)
    ApiCall<Acknowledged> editMessage(@Path("messageId") String messageId, @Body EditMessage edit);

    /** Changes the text of a message; as {@link #editMessage(String, EditMessage)}. */
    default ApiCall<Acknowledged> editMessage(String messageId, String text) {
        return editMessage(messageId, EditMessage.text(text));
    }

    /**
     * Takes a message away from the client. How long that is possible is not published ({@code
     * MESSAGES_DELETION_TIME_EXPIRED}); never for WABA. Safe to repeat: {@link Deletion#NOT_FOUND} is what a repeat finds.
     *
     * @throws io.github.prilavok.core.error.RefusedException it cannot be deleted, or not any more
     */
    @DELETE("v3/message/{messageId}")
    @Operation(value = "deleteMessage", safety = Safety.NATURAL)
    ApiCall<Deletion> deleteMessage(@Path("messageId") String messageId);
}
