package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to the entity: a return, a waybill, a delivery agreement.
 *
 * @param uuid its id
 * @param type what it is
 * @param url of a waybill or label, once it is ready; never send the token to it, build the address from {@code
 *     uuid}
 * @param createTime when it was made
 * @param cdekNumber of orders: the track number
 * @param date of a delivery agreement: the agreed day
 * @param timeFrom of a delivery agreement: from, local time of the recipient
 * @param timeTo of a delivery agreement: to, local time of the recipient
 * @param extra fields that this version of the client does not name, as they came
 */
public record RelatedEntity(
        @Nullable String uuid,
        @Nullable OpenEnum<RelatedEntityType> type,
        @Nullable String url,
        @Nullable OffsetDateTime createTime,
        @Nullable String cdekNumber,
        @Nullable LocalDate date,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RelatedEntity {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
