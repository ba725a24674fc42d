package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, to deliver an order or to fetch one.
 *
 * @param uuid CDEK's id of the order, or of the pickup; empty if absent
 * @param dateTime when CDEK made the event
 * @param taskType what for
 * @param intakeNumber number of the pickup, if that is what he comes for
 * @param cdekNumber track number, if he comes to deliver; CDEK's document spells the field with a Cyrillic first
 *     letter
 * @param courier who
 * @param raw the payload as it came, with all that this version does not name
 */
public record CourierInfoEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable OpenEnum<CourierTask> taskType,
        @Nullable String intakeNumber,
        @JsonAlias("\u0441dek_number") @Nullable String cdekNumber,
        @Nullable Courier courier,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public CourierInfoEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.COURIER_INFO;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(
                WebhookType.COURIER_INFO,
                uuid,
                EventKey.wire(taskType),
                EventKey.digest(courier == null ? null : courier.identity()));
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
