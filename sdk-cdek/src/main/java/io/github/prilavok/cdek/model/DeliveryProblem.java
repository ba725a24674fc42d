package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that stood in the way of the delivery.
 *
 * @param code what
 * @param createDate when
 * @param extra fields that this version of the client does not name, as they came
 */
public record DeliveryProblem(
        @Nullable OpenEnum<DeliveryProblemCode> code,
        @Nullable OffsetDateTime createDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryProblem {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
