package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link to the chat window.
 *
 * @param url whoever has it writes as the employee: do not log it. Embed it with {@code allow="microphone *; clipboard-write *"}; how long it lives is not documented
 * @param extra fields that this version does not know
 */
public record IframeLink(
        @Nullable String url, @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public IframeLink {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
