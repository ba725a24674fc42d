package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.DeliveryProblemCode;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something stands in the way of a delivery.
 *
 * @param uuid CDEK's id of the order; empty if absent
 * @param dateTime when CDEK made the event
 * @param cdekNumber track number
 * @param number the shop's number
 * @param code what
 * @param createDate since when
 * @param raw the payload as it came, with all that this version does not name
 */
public record DeliveryProblemEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable String cdekNumber,
        @Nullable String number,
        @Nullable OpenEnum<DeliveryProblemCode> code,
        @Nullable OffsetDateTime createDate,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public DeliveryProblemEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.DELIV_PROBLEM;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.DELIV_PROBLEM, uuid, EventKey.wire(code), EventKey.time(createDate));
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
