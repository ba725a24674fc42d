package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A status that the order had.
 *
 * @param code status
 * @param name its name in words
 * @param dateTime when it was set
 * @param reasonCode why; with final statuses
 * @param city where
 * @param cityUuid CDEK's id of the city
 * @param deleted true: revoked, the order goes on; final statuses only
 * @param extra fields that this version of the client does not name, as they came
 */
public record OrderStatus(
        @JsonDeserialize(using = StatusCodeReader.class) @Nullable
        OpenEnum<OrderStatusCode> code,

        @Nullable String name,
        @Nullable OffsetDateTime dateTime,
        @Nullable OpenEnum<StatusReason> reasonCode,
        @Nullable String city,
        @Nullable String cityUuid,
        @Nullable Boolean deleted,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderStatus {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
