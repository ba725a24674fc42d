package io.github.prilavok.cdek.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.cdek.model.WebhookType;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery was agreed with the recipient.
 *
 * @param uuid CDEK's id of the order; empty if absent
 * @param dateTime when CDEK made the event
 * @param deliveryUuid CDEK's id of the agreement
 * @param agreedAt when it was made
 * @param cdekNumber track number
 * @param date agreed day
 * @param timeFrom from, local time of the recipient
 * @param timeTo to, local time of the recipient
 * @param comment comment
 * @param source where it was made
 * @param deliveryType where to
 * @param deliveryPoint office or locker
 * @param raw the payload as it came, with all that this version does not name
 */
public record DeliveryAgreementEvent(
        @JsonProperty("$uuid") String uuid,
        @JsonProperty("$date_time") @Nullable OffsetDateTime dateTime,
        @Nullable String deliveryUuid,
        @JsonProperty("date_time") @Nullable OffsetDateTime agreedAt,
        @Nullable String cdekNumber,
        @Nullable LocalDate date,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        @Nullable String comment,
        @Nullable OpenEnum<AgreementSource> source,
        @JsonProperty("type") @Nullable OpenEnum<AgreementType> deliveryType,
        @Nullable String deliveryPoint,
        @JsonProperty("$raw") Map<String, @Nullable Object> raw)
        implements CdekEvent {
    public DeliveryAgreementEvent {
        raw = Extra.copy(raw);
        uuid = EventKey.orEmpty(uuid);
    }

    @Override
    public OpenEnum<WebhookType> type() {
        return WebhookType.DELIV_AGREEMENT;
    }

    @Override
    public String dedupKey() {
        return EventKey.of(WebhookType.DELIV_AGREEMENT, deliveryUuid);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
