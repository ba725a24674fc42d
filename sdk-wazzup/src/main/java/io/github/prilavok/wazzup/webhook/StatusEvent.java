package io.github.prilavok.wazzup.webhook;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.Fingerprint;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import io.github.prilavok.wazzup.model.MessageStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a sent message got. It may come before the answer of {@code sendMessage} has been stored: look for the message
 * again some seconds later before you give it up. Apply it by {@link MessageStatus#furthest}.
 *
 * @param messageId as {@code sendMessage} answered it
 * @param timestamp when; null if it came in a form that this version cannot read
 * @param status how far
 * @param error why not, if the status is {@link MessageStatus#ERROR}
 * @param extra fields that this version does not know
 */
public record StatusEvent(
        @Nullable String messageId,
        @Nullable Instant timestamp,
        @Nullable OpenEnum<MessageStatus> status,
        @Nullable DeliveryError error,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements WazzupEvent {
    public StatusEvent {
        extra = Extra.copy(extra);
    }

    /** Of the message and the status. */
    @Override
    public String dedupKey() {
        return Fingerprint.key("status", messageId, Fingerprint.wire(status));
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
