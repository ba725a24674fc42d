package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.TemplateStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A WABA template changed its status.
 *
 * @param templateGuid the template
 * @param name its name
 * @param status its status now
 * @param extra fields that this version does not know
 */
public record TemplateEvent(
        @Nullable String templateGuid,
        @Nullable String name,
        @Nullable OpenEnum<TemplateStatus> status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public TemplateEvent {
        extra = Extra.copy(extra);
    }

    /**
     * Of the template and the status. Wazzup gives no time: a template that was paused and approved again has one key twice, so
     * keep the key for minutes only, or read the template again.
     */
    @Override
    public String dedupKey() {
        return Fingerprint.key("template", templateGuid, Fingerprint.wire(status));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
