package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message to send: exactly one of {@link #text}, {@link #contentUri} and {@link #templateId}.
 *
 * <pre>{@code
 * SendMessage.builder()
 *         .channelId(channelId)
 *         .chatType(ChatType.WHATSAPP)
 *         .chatId(ChatId.ofPhone(order.phone()))
 *         .text("Заказ 10042 оплачен. Трек СДЭК: 1234567890")
 *         .crmMessageId(CrmMessageId.of("order:10042:cdek-track:v1"))
 *         .clearUnanswered(false)
 *         .build();
 * }</pre>
 *
 * <p>Put something of its own into every text, the order's number say: identical texts put a channel on Wazzup's spam list,
 * and only by its own words can a message be recognised in a webhook when its answer was lost.
 *
 * @param channelId the channel to send by, from {@code listChannels}; it should be {@link Channel#active()}: others may
 *     accept a message and lose it
 * @param chatType the messenger, which is not the channel's transport: {@link ChatType#WHATSAPP} for a WABA channel
 * @param chatId whom to send to. WhatsApp and Viber: digits with the country code, see {@link ChatId#ofPhone}. Instagram:
 *     the account without {@code @}, or better the id that a webhook gave. Groups, VK and Avito: from webhooks only.
 *     Telegram and MAX: from webhooks, or from the answer to a message sent by {@code phone} or {@code username}
 * @param text at most 10,000 characters, less in most messengers: see {@link Transport#textLimit()}
 * @param contentUri a file of at most 10 MB, behind a public {@code http(s)} link that does not redirect. It is fetched at
 *     once and has no caption: send a text of its own
 * @param refMessageId the Wazzup id of the message to quote
 * @param crmUserId the employee who is shown as the author, by the id given in {@code upsertUsers}
 * @param crmMessageId a guard against duplicates, not an idempotency key: Wazzup refuses the same value within 60 seconds
 *     and sends it again from the 61st on. Unique in the whole account and for each recipient, at most 64 characters. If
 *     left out, one is made when the record is made, so that sending the same record again sends the same value: keep the
 *     record, or better derive the value from your order, see {@link CrmMessageId}
 * @param username whom to send to in Telegram, without {@code @}, if the chat id is not known
 * @param phone whom to send to in Telegram or MAX, digits with the country code, if the chat id is not known
 * @param clearUnanswered whether the chat counts as answered by this; null is Wazzup's default, true. False for automatic
 *     notices keeps a waiting client visible to the managers
 * @param templateId an approved WABA template, by its {@code templateGuid}
 * @param templateValues the values of the template's variables, in the order of {@link WhatsAppTemplate#templateCode()};
 *     none may be empty
 * @param buttonsObject buttons below the message
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record SendMessage(
        String channelId,
        OpenEnum<ChatType> chatType,
        @Nullable String chatId,
        @Nullable String text,
        @Nullable String contentUri,
        @Nullable String refMessageId,
        @Nullable String crmUserId,
        String crmMessageId,
        @Nullable String username,
        @Nullable String phone,
        @Nullable Boolean clearUnanswered,
        @Nullable String templateId,
        List<String> templateValues,
        @Nullable Buttons buttonsObject,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    /** The longest text of any messenger. */
    static final int MAX_TEXT = 10_000;

    static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Set<String> TRANSPORTS_ALONE = Set.of("wapi", "tgapi", "maxbot");

    public SendMessage {
        Check.text("channelId", channelId, 100);
        Check.required("chatType", chatType);
        crmMessageId =
                crmMessageId == null ? UUID.randomUUID().toString() : Check.text("crmMessageId", crmMessageId, 64);
        templateValues = List.copyOf(templateValues);
        extra = Extra.copy(extra);
        checkRecipient(chatType, chatId, username, phone);
        checkContent(text, contentUri, templateId, templateValues);
    }

    private static void checkRecipient(
            OpenEnum<ChatType> chatType, @Nullable String chatId, @Nullable String username, @Nullable String phone) {
        Check.that(
                !TRANSPORTS_ALONE.contains(chatType.wire()),
                "chatType is a messenger, not the channel's transport: whatsapp for wapi, telegram for tgapi, max for maxbot");
        Check.that(
                Stream.of(chatId, username, phone).anyMatch(SendMessage::present),
                "chatId is missing; set it, or username (Telegram) or phone (Telegram, MAX)");
        if (chatType.isAny(ChatType.WHATSAPP, ChatType.VIBER)) {
            Check.form("chatId", chatId, DIGITS, "digits with the country code: use ChatId.ofPhone");
        }
        checkInstagram(chatType, chatId);
        Check.that(
                username == null || chatType.isAny(ChatType.TELEGRAM, ChatType.UNKNOWN),
                "username is for Telegram only; set chatId");
        Check.that(
                phone == null || chatType.isAny(ChatType.TELEGRAM, ChatType.MAX, ChatType.UNKNOWN),
                "phone is for Telegram and MAX only; set chatId");
        Check.that(username == null || !username.startsWith("@"), "username goes without the @");
        Check.form("phone", phone, DIGITS, "digits with the country code: use ChatId.ofPhone");
    }

    static void checkInstagram(OpenEnum<ChatType> chatType, @Nullable String chatId) {
        Check.that(
                chatId == null || !chatType.is(ChatType.INSTAGRAM) || !chatId.startsWith("@"),
                "an Instagram account goes without the @ into chatId");
    }

    private static void checkContent(
            @Nullable String text,
            @Nullable String contentUri,
            @Nullable String templateId,
            List<String> templateValues) {
        long given = Stream.of(text, contentUri, templateId)
                .filter(SendMessage::present)
                .count();
        Check.that(
                given == 1,
                "a message is exactly one of text, contentUri and templateId, not " + given
                        + " of them; a file has no caption: send its text as a message of its own");
        Check.optionalText("text", text, MAX_TEXT);
        Check.form("contentUri", contentUri, LINK, "an http(s) link");
        Check.that(
                templateValues.isEmpty() || templateId != null,
                "templateValues are the values of a template's variables; set templateId");
        Check.that(templateValues.stream().noneMatch(String::isBlank), "templateValues must not hold an empty value");
    }

    private static boolean present(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public static SendMessageBuilder builder() {
        return SendMessageBuilder.builder();
    }

    /** This message with some of it changed. It keeps its crmMessageId: give another message another one. */
    public SendMessageBuilder toBuilder() {
        return SendMessageBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
