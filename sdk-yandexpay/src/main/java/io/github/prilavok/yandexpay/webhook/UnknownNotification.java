package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a kind that this version does not know ({@code TRANSACTION_STATUS_UPDATE}, whose content is nowhere
 * described, or one of tomorrow), or one that lacks what its kind needs. It was signed, so acknowledge it.
 *
 * @param merchantId the shop
 * @param event the kind as received, empty if there is none
 * @param eventTime when it happened
 * @param raw the payload as received
 * @param extra all members
 */
public record UnknownNotification(
        String merchantId,
        String event,
        @Nullable OffsetDateTime eventTime,
        String raw,
        Map<String, @Nullable Object> extra)
        implements YandexPayNotification {
    public UnknownNotification {
        extra = Extra.copy(extra);
    }

    /** Of all that the event says. */
    @Override
    public String dedupKey() {
        return EventKey.of("unknown", raw);
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
