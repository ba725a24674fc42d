package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opens a deal.
 *
 * @param spDealType how many payments and payouts it has
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateSpDeal(
        OpenEnum<SpDealType> spDealType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateSpDeal {
        Check.required("SpDealType", spDealType);
        extra = Extra.copy(extra);
    }

    public static CreateSpDealBuilder builder() {
        return CreateSpDealBuilder.builder();
    }

    public CreateSpDealBuilder toBuilder() {
        return CreateSpDealBuilder.builder(this);
    }

    public static CreateSpDeal of(OpenEnum<SpDealType> type) {
        return builder().spDealType(type).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
