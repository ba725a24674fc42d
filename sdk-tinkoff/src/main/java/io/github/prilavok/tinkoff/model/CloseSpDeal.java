package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Closes a deal for good: what is left in it goes to the platform.
 *
 * @param spAccumulationId the deal
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CloseSpDeal(
        String spAccumulationId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CloseSpDeal {
        Check.required("SpAccumulationId", spAccumulationId);
        extra = Extra.copy(extra);
    }

    public static CloseSpDealBuilder builder() {
        return CloseSpDealBuilder.builder();
    }

    public CloseSpDealBuilder toBuilder() {
        return CloseSpDealBuilder.builder(this);
    }

    public static CloseSpDeal of(String spAccumulationId) {
        return builder().spAccumulationId(spAccumulationId).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
