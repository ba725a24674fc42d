package io.github.prilavok.yookassa.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.tls.Digests;
import io.github.prilavok.yookassa.model.NotificationEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event about an object of a kind that this version does not know, or without an id. Acknowledge it like any other.
 *
 * @param event what it tells of; its text may be empty
 * @param objectId the object's id, null if it names none
 * @param fields the whole notification: maps, lists, texts, numbers, booleans. It may hold personal data
 */
public record UnknownEvent(
        OpenEnum<NotificationEvent> event, @Nullable String objectId, Map<String, @Nullable Object> fields)
        implements YooKassaEvent {
    public UnknownEvent {
        fields = Extra.copy(fields);
    }

    @Override
    public String dedupKey() {
        return objectId != null && event.wire().length() <= YooKassaNotifications.LONGEST_EVENT
                ? event.wire() + ':' + objectId
                : "unknown:" + Digests.sha256Hex(String.valueOf(fields));
    }

    /** Without the fields. */
    @Override
    public String toString() {
        return "UnknownEvent[event="
                + (event.wire().length() <= YooKassaNotifications.LONGEST_EVENT ? event.wire() : "…") + ']';
    }
}
