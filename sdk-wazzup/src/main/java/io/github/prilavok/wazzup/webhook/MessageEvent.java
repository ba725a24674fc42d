package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.MessageStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message: a client's, an echo of one of the shop's, or news that one was edited or deleted. Messages sent by this API echo
 * as well, so look for the id among your own before you take an echo for an operator's, and answer by itself nothing but
 * {@link #fromClient()}.
 *
 * @param messageId its id; of an echo the one that {@code sendMessage} answered
 * @param channelId the channel
 * @param chatType the messenger
 * @param chatId the chat: the client's phone in WhatsApp and Viber
 * @param avitoProfileId the client's profile; Avito only, and not the chat
 * @param dateTime when it was sent, by Wazzup's clock; null if it came in a form that this version cannot read
 * @param type what it is
 * @param status {@link MessageStatus#INBOUND} for a client's, else how far it got
 * @param error why it was not delivered, if so
 * @param text what it says
 * @param contentUri its file
 * @param authorName who of the shop wrote it, in an echo
 * @param authorId the employee's id, in an echo
 * @param echo false for a client's message, true for one of the shop's; {@code isEcho} on the wire
 * @param sentFromApp whether it was typed in Wazzup's own chats
 * @param contact the client
 * @param quotedMessage the message that it answers, as it came: its fields are not documented
 * @param interactive buttons of amoCRM's Salesbot, as they came
 * @param instPost the Instagram post that it comments on
 * @param advert the Avito advert that it is about, as it came
 * @param edited whether this is news of an edit; {@code isEdited} on the wire
 * @param deleted whether this is news of a deletion; {@code isDeleted} on the wire
 * @param oldInfo what it was before the edit
 * @param extra fields that this version does not know
 */
public record MessageEvent(
        @Nullable String messageId,
        @Nullable String channelId,
        @Nullable OpenEnum<ChatType> chatType,
        @Nullable String chatId,
        @Nullable String avitoProfileId,
        @Nullable Instant dateTime,
        @Nullable OpenEnum<MessageType> type,
        @Nullable OpenEnum<MessageStatus> status,
        @Nullable DeliveryError error,
        @Nullable String text,
        @Nullable String contentUri,
        @Nullable String authorName,
        @Nullable String authorId,
        @JsonProperty("isEcho") @Nullable Boolean echo,
        @Nullable Boolean sentFromApp,
        @Nullable ContactInfo contact,
        @Nullable Object quotedMessage,
        @Nullable Object interactive,
        @Nullable InstagramPost instPost,
        @Nullable Object advert,
        @JsonProperty("isEdited") @Nullable Boolean edited,
        @JsonProperty("isDeleted") @Nullable Boolean deleted,
        @Nullable OldInfo oldInfo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public MessageEvent {
        extra = Extra.copy(extra);
    }

    /**
     * Whether a client wrote it just now. False for echoes, edits and deletions, and also if Wazzup does not say: a robot
     * that answers those answers itself.
     */
    public boolean fromClient() {
        return Boolean.FALSE.equals(echo) && !Boolean.TRUE.equals(edited) && !Boolean.TRUE.equals(deleted);
    }

    /** The id of the message that it answers, under either of the names that were seen. */
    public Optional<String> quotedMessageId() {
        return quoted("messageId").or(() -> quoted("id"));
    }

    /** The text of the message that it answers. */
    public Optional<String> quotedText() {
        return quoted("text");
    }

    private Optional<String> quoted(String field) {
        return quotedMessage instanceof Map<?, ?> fields && fields.get(field) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Of the message, of whether it is new, edited or deleted, and of what it says now. */
    @Override
    public String dedupKey() {
        String news = Boolean.TRUE.equals(deleted) ? "deleted" : Boolean.TRUE.equals(edited) ? "edited" : "new";
        return Fingerprint.key("message", messageId, news, Fingerprint.of(text != null ? text : contentUri));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }

    /**
     * A client, as the messenger knows them.
     *
     * @param name as they call themselves
     * @param avatarUri their picture
     * @param username Telegram only
     * @param phone Telegram and MAX only; in WhatsApp the chat id is the phone
     * @param extra fields that this version does not know
     */
    public record ContactInfo(
            @Nullable String name,
            @Nullable String avatarUri,
            @Nullable String username,
            @Nullable String phone,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public ContactInfo {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * What a message was before it was edited.
     *
     * @param oldText what it said
     * @param oldAuthorId the employee's id
     * @param oldAuthorName who of the shop wrote it
     * @param extra fields that this version does not know
     */
    public record OldInfo(
            @Nullable String oldText,
            @Nullable String oldAuthorId,
            @Nullable String oldAuthorName,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public OldInfo {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * The Instagram post that a message comments on.
     *
     * @param id its id
     * @param src its address
     * @param sha1 of its picture
     * @param author whose it is: the account
     * @param authorId the account's id
     * @param authorName the account's name
     * @param description what it says
     * @param likes as they came
     * @param comments as they came
     * @param timestamp when it was published
     * @param updatedAt when Wazzup last saw it
     * @param imageSrc its picture
     * @param previewSrc a smaller picture
     * @param previewSha1 of the smaller picture
     * @param extra fields that this version does not know
     */
    public record InstagramPost(
            @Nullable String id,
            @Nullable String src,
            @Nullable String sha1,
            @Nullable String author,
            @Nullable String authorId,
            @Nullable String authorName,
            @Nullable String description,
            @Nullable Object likes,
            @Nullable Object comments,
            @Nullable Instant timestamp,
            @Nullable Instant updatedAt,
            @Nullable String imageSrc,
            @Nullable String previewSrc,
            @Nullable String previewSha1,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public InstagramPost {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }
}
