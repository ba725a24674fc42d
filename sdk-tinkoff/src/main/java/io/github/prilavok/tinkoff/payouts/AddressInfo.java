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
 * An address.
 *
 * @param address as one text
 * @param apartment flat
 * @param building house
 * @param city city
 * @param country country
 * @param street street
 * @param postalCode postal code
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record AddressInfo(
        @Nullable String address,
        @Nullable String apartment,
        @Nullable String building,
        @Nullable String city,
        @Nullable String country,
        @Nullable String street,
        @Nullable String postalCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public AddressInfo {
        extra = Extra.copy(extra);
    }

    public static AddressInfoBuilder builder() {
        return AddressInfoBuilder.builder();
    }

    public AddressInfoBuilder toBuilder() {
        return AddressInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
