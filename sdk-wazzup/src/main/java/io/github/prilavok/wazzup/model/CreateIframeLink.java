package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose chat window, and what it shows.
 *
 * @param user the employee who will write in it
 * @param scope all chats, or those of one client
 * @param filter the client's chats; required for {@link Scope#CARD}
 * @param activeChat the chat to open first
 * @param options what the window tells the page around it
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record CreateIframeLink(
        User user,
        OpenEnum<Scope> scope,
        List<Chat> filter,
        @Nullable ActiveChat activeChat,
        @Nullable Options options,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateIframeLink {
        Check.required("user", user);
        Check.text("user.id", user.id(), 200);
        Check.required("scope", scope);
        filter = List.copyOf(filter);
        Check.that(
                !scope.is(Scope.CARD) || !filter.isEmpty(), "filter is empty; the scope card needs the client's chats");
        extra = Extra.copy(extra);
    }

    /** All chats. */
    public static CreateIframeLink global(User user) {
        return builder().user(user).scope(Scope.GLOBAL).build();
    }

    /** One client's chats. */
    public static CreateIframeLink card(User user, Chat... chats) {
        return builder().user(user).scope(Scope.CARD).filter(List.of(chats)).build();
    }

    public static CreateIframeLinkBuilder builder() {
        return CreateIframeLinkBuilder.builder();
    }

    public CreateIframeLinkBuilder toBuilder() {
        return CreateIframeLinkBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }

    /** What a chat window shows. */
    public enum Scope implements OpenEnum<Scope> {
        /** All chats that the employee may see. */
        @JsonProperty("global")
        GLOBAL,
        /** The chats of one client. */
        @JsonProperty("card")
        CARD,
        UNKNOWN
    }

    /**
     * A client's chat.
     *
     * @param chatType the messenger
     * @param chatId as in {@link SendMessage#chatId()}
     * @param name the client's name
     * @param username in Telegram, without {@code @}; of older documentation
     * @param phone in Telegram; of older documentation
     */
    public record Chat(
            OpenEnum<ChatType> chatType,
            @Nullable String chatId,
            @Nullable String name,
            @Nullable String username,
            @Nullable String phone) {
        public static Chat of(ChatType chatType, String chatId) {
            return new Chat(chatType, chatId, null, null, null);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * The chat to open first.
     *
     * @param channelId the channel
     * @param chatType the messenger
     * @param chatId as in {@link SendMessage#chatId()}
     */
    public record ActiveChat(String channelId, OpenEnum<ChatType> chatType, String chatId) {
        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * What the window tells the page around it, by {@code postMessage}.
     *
     * @param clientType your system's name
     * @param useDealsEvents whether events about deals are sent
     * @param useMessageEvents whether events about messages are sent
     */
    public record Options(
            @Nullable String clientType,
            @Nullable Boolean useDealsEvents,
            @Nullable Boolean useMessageEvents) {

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }
}
