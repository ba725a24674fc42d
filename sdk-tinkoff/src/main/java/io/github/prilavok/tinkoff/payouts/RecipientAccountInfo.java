package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the money of a deal.
 *
 * @param personInfo who they are
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record RecipientAccountInfo(
        @Nullable PersonInfo personInfo,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RecipientAccountInfo {
        extra = Extra.copy(extra);
    }

    public static RecipientAccountInfo of(PersonInfo personInfo) {
        return new RecipientAccountInfo(personInfo, Map.of());
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
