package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Why a message that Wazzup had accepted was not delivered. */
public enum DeliveryErrorCode implements OpenEnum<DeliveryErrorCode> {
    /** There is no such account in the messenger. */
    BAD_CONTACT,
    /** Instagram: the chat id is not the one that webhooks give. */
    CHATID_IGSID_MISMATCH,
    TOO_LONG_TEXT,
    BAD_LINK,
    /** More than 50 MB. */
    TOO_BIG_CONTENT,
    /** The channel is taken for a spammer: stop sending by it. */
    SPAM,
    TOO_MANY_EXT_REQS,
    WRONG_CONTENT,
    MESSAGE_CANCELLED,
    /** WABA: the client wrote more than 24 hours ago; use a template. */
    @JsonProperty("24_HOURS_EXCEEDED")
    HOURS_24_EXCEEDED,
    /** Instagram: the client wrote more than 7 days ago. */
    @JsonProperty("7_DAYS_EXCEEDED")
    DAYS_7_EXCEEDED,
    COMMENT_DELETED,
    MENTION_FORBIDDEN,
    CONTENT_CONVERSION_ERROR,
    MESSAGE_DELETED,
    COMMENT_ALREADY_PRIVATE_REPLIED,
    COMMENT_INVALID_FOR_PRIVATE_REPLY,
    COMMENT_CAN_BE_TEXT_ONLY,
    CANNOT_REPLY_TO_DELETED,
    GENERAL_ERROR,
    UNKNOWN_ERROR,
    CHANNEL_REJECTED,
    /** A code that this version does not know; {@link #wire()} has it. */
    UNKNOWN
}
