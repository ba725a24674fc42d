package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A passport.
 *
 * @param series series
 * @param number number
 * @param issueDate as agreed with the bank
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record PassportInfo(
        @Nullable String series,
        @Nullable String number,
        @Nullable String issueDate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PassportInfo {
        extra = Extra.copy(extra);
    }

    public static PassportInfoBuilder builder() {
        return PassportInfoBuilder.builder();
    }

    public PassportInfoBuilder toBuilder() {
        return PassportInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
