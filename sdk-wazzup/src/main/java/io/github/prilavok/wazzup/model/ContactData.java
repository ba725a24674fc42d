package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a client can be written to.
 *
 * @param chatType the messenger
 * @param chatId as in {@link SendMessage#chatId()}; may be left out for Telegram and MAX
 * @param username in Telegram, without {@code @}
 * @param phone in Telegram and MAX, digits with the country code
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record ContactData(
        @Nullable OpenEnum<ChatType> chatType,
        @Nullable String chatId,
        @Nullable String username,
        @Nullable String phone,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ContactData {
        extra = Extra.copy(extra);
    }

    public static ContactData of(ChatType chatType, String chatId) {
        return builder().chatType(chatType).chatId(chatId).build();
    }

    public static ContactDataBuilder builder() {
        return ContactDataBuilder.builder();
    }

    public ContactDataBuilder toBuilder() {
        return ContactDataBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
