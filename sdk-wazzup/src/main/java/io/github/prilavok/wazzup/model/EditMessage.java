package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sent message is to become: either {@link #text} or {@link #contentUri}.
 *
 * @param text the new text, at most 10,000 characters
 * @param contentUri the new file: a public {@code http(s)} link that does not redirect
 * @param crmUserId the employee who edits, by the id given in {@code upsertUsers}
 * @param extra fields that this version does not know; they are sent as they are
 */
@Built
public record EditMessage(
        @Nullable String text,
        @Nullable String contentUri,
        @Nullable String crmUserId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public EditMessage {
        extra = Extra.copy(extra);
        Check.that((text == null) != (contentUri == null), "an edit is either text or contentUri");
        if (text != null) {
            Check.text("text", text, SendMessage.MAX_TEXT);
        }
        Check.form("contentUri", contentUri, SendMessage.LINK, "an http(s) link");
    }

    /** A new text. */
    public static EditMessage text(String text) {
        return builder().text(text).build();
    }

    public static EditMessageBuilder builder() {
        return EditMessageBuilder.builder();
    }

    public EditMessageBuilder toBuilder() {
        return EditMessageBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
