package io.github.prilavok.cdek.webhook;

import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a type that this version does not know, or whose payload CDEK does not document ({@code RECEIPT}), or
 * that could not be read as its type.
 *
 * @param type what it is about; its text is empty if the payload has none
 * @param uuid CDEK's id of what the event is about; empty if absent
 * @param dateTime when CDEK made the event
 * @param raw the payload as it came
 */
public record UnknownEvent(
        OpenEnum<WebhookType> type, String uuid, @Nullable OffsetDateTime dateTime, Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public UnknownEvent {
        raw = Extra.copy(raw);
    }

    /** Of the whole payload. */
    @Override
    public String dedupKey() {
        return EventKey.of(type, uuid, EventKey.digest(raw.toString()));
    }

    /** Without the payload, which may hold anything. */
    @Override
    public String toString() {
        return "UnknownEvent{type=" + type.wire() + '}';
    }
}
