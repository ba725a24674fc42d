package io.github.prilavok.wazzup;

import io.github.prilavok.core.error.Failure.Kind;
import io.github.prilavok.core.internal.Disposition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Wazzup's error codes mean. The same code is {@code REPEATED_CRM_MESSAGE_ID} on the wire and {@code
 * repeatedCrmMessageId} in the documentation: compared without case and underscores.
 */
enum ErrorCode {
    INVALID_MESSAGE_DATA(Kind.INVALID_REQUEST),
    WRONG_TRANSPORT(
            Kind.INVALID_REQUEST,
            "chatType does not fit the channel's transport: whatsapp for wapi, telegram for tgapi"),
    REPEATED_CRM_MESSAGE_ID(
            Kind.CONFLICT,
            "A message with this crmMessageId was accepted less than 60 seconds ago. If it was this very message, it is on its"
                    + " way; if not, give this one a crmMessageId of its own"),
    VALIDATION_ERROR(Kind.INVALID_REQUEST),
    MESSAGE_ONLY_TEXT_OR_CONTENT(Kind.INVALID_REQUEST),
    MESSAGES_ONLY_TEXT_OR_CONTENT(Kind.INVALID_REQUEST),
    MESSAGE_NOTHING_TO_SEND(Kind.INVALID_REQUEST),
    MESSAGES_TEXT_CAN_NOT_BE_BLANK(Kind.INVALID_REQUEST),
    MESSAGES_CONTENT_CAN_NOT_BE_BLANK(Kind.INVALID_REQUEST),
    MESSAGE_TEXT_TOO_LONG(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_INSTAGRAM(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_TELEGRAM(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_WABA(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_WABA_HEADER(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_WABA_TEMPLATE(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_VK(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_AVITO(Kind.INVALID_REQUEST),
    MESSAGES_TOO_LONG_VIBER(Kind.INVALID_REQUEST),
    MESSAGE_WRONG_CONTENT_TYPE(Kind.INVALID_REQUEST),
    MESSAGES_UNSUPPORTED_CONTENT_TYPE_INSTAPI(Kind.INVALID_REQUEST),
    MESSAGES_CONTENT_SIZE_EXCEEDED(Kind.INVALID_REQUEST),
    MESSAGES_CONTENT_SIZE_EXCEEDED_WABA(Kind.INVALID_REQUEST),
    MESSAGES_CONTENT_SIZE_EXCEEDED_TELEGRAM(Kind.INVALID_REQUEST),
    MESSAGE_DOWNLOAD_CONTENT_ERROR(
            Kind.INVALID_REQUEST, "Wazzup could not fetch contentUri: it has to be public and must not redirect"),
    REFERENCE_MESSAGE_NOT_FOUND(Kind.INVALID_REQUEST),
    BAD_CONTACT(Kind.REFUSED, "The number has no account in this messenger, or too old an application"),
    MESSAGES_ABNORMAL_SEND(Kind.INVALID_REQUEST),
    MESSAGES_INVALID_CONTACT_TYPE(Kind.INVALID_REQUEST),
    CHAT_NO_ACCESS(Kind.REFUSED),
    MESSAGES_NOT_FOUND(Kind.NOT_FOUND),

    CHANNEL_NOT_FOUND(
            Kind.NOT_FOUND,
            "The channel is not in this integration; ids of channels change, so read listChannels again"),
    CHANNEL_BLOCKED(Kind.REFUSED, "The owner of the channel has to act"),
    CHANNEL_WAPI_REJECTED(Kind.REFUSED, "The owner of the channel has to act"),
    CHANNEL_NO_MONEY(Kind.REFUSED, "The channel is not paid for: the owner has to act"),
    BALANCE_IS_EMPTY(Kind.REFUSED, "The WABA balance is empty: the owner has to act"),
    CHANNEL_LIMIT_EXCEEDED(Kind.REFUSED, "The tariff's number of dialogues is used up: the owner has to act"),
    MESSAGES_NOT_TEXT_FIRST(Kind.REFUSED, "The tariff or the channel does not allow writing first"),
    MESSAGES_IS_SPAM(Kind.REFUSED, "The channel is taken for a spammer, for a day or so: stop sending by it"),
    TEMPLATE_REJECTED(Kind.REFUSED, "Meta has restricted the template: use another"),
    MESSAGE_CHANNEL_UNAVAILABLE(
            Kind.UNAVAILABLE,
            "Nothing was sent: the channel's phone is offline. Try later, if the message is still of use"),

    MESSAGES_EDITING_TIME_EXPIRED(Kind.REFUSED),
    MESSAGES_DELETION_TIME_EXPIRED(Kind.REFUSED),
    MESSAGES_CONTAIN_BUTTONS(Kind.REFUSED),
    CHANNEL_INVALID_TRANSPORT_FOR_EDITING(Kind.REFUSED),
    CHANNEL_INVALID_TRANSPORT_FOR_CONTENT_EDITING(Kind.REFUSED),
    CHANNEL_INVALID_TRANSPORT_FOR_DELETION(Kind.REFUSED),

    MESSAGES_CAN_NOT_ADD(Kind.UNAVAILABLE, Disposition.UNCERTAIN, null),
    /** Whatever begins so: Wazzup has several. */
    UNKNOWN_ERROR(Kind.UNAVAILABLE, Disposition.UNCERTAIN, null),

    TOO_MANY_ENTITIES(
            Kind.INVALID_REQUEST, "More than 100 entities; or, with a sidecar key, a route that is closed to it"),
    INVALID_USERS_DATA(Kind.INVALID_REQUEST),
    INVALID_CONTACTS_DATA(Kind.INVALID_REQUEST),
    INVALID_DEALS_DATA(Kind.INVALID_REQUEST),
    INVALID_PIPELINES_DATA(Kind.INVALID_REQUEST),
    USER_LIMIT_EXCEEDED(Kind.INVALID_REQUEST),
    DUPLICATE_PHONE_NUMBER(Kind.INVALID_REQUEST),
    URI_NOT_VALID(Kind.INVALID_REQUEST),
    TEST_POST_NOT_PASSED(
            Kind.REFUSED,
            "Wazzup tried the URL and wants exactly status 200 within 30 seconds: have the endpoint live before it is set"),

    FORBIDDEN(
            Kind.PERMISSION,
            "This route is closed to the key: a sidecar key opens channels, messages, webhooks and templates only"),
    NO_SUCH_ACCOUNT(Kind.PERMISSION),
    INVALID_API_KEY(Kind.AUTHENTICATION);

    private static final Map<String, ErrorCode> BY_WIRE = new HashMap<>();
    private static final String UNKNOWN = normalised("UNKNOWN_ERROR");

    static {
        for (ErrorCode code : values()) {
            BY_WIRE.put(normalised(code.name()), code);
        }
    }

    private final Kind kind;
    private final Disposition disposition;
    private final @Nullable String advice;

    ErrorCode(Kind kind) {
        this(kind, Disposition.REJECTED, null);
    }

    ErrorCode(Kind kind, String advice) {
        this(kind, Disposition.REJECTED, advice);
    }

    ErrorCode(Kind kind, Disposition disposition, @Nullable String advice) {
        this.kind = kind;
        this.disposition = disposition;
        this.advice = advice;
    }

    static @Nullable ErrorCode of(@Nullable String wire) {
        if (wire == null) {
            return null;
        }
        String code = normalised(wire);
        return code.startsWith(UNKNOWN) ? UNKNOWN_ERROR : BY_WIRE.get(code);
    }

    private static String normalised(String wire) {
        return wire.strip().replace("_", "").toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    Disposition disposition() {
        return disposition;
    }

    @Nullable
    String advice() {
        return advice;
    }
}
