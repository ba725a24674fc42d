package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that Wazzup accepted. Accepted is not delivered: that a number has no WhatsApp, a window has closed or a
 * channel is blocked comes by webhook, if at all. No status after some minutes is a reason to look.
 *
 * @param messageId by which statuses name it, a UUID as text; never null, for an answer without it leaves the outcome
 *     unknown
 * @param chatId where it went; keep it for a message sent by phone or username
 * @param extra fields that this version does not know
 */
public record SentMessage(
        String messageId,
        @Nullable String chatId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SentMessage {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
