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
 * Who sends the money of a deal.
 *
 * @param addressInfo where they live
 * @param personInfo who they are
 * @param passportInfo what proves it
 * @param accountNumber their account
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record SenderAccountInfo(
        @Nullable AddressInfo addressInfo,
        @Nullable PersonInfo personInfo,
        @Nullable PassportInfo passportInfo,
        @Nullable String accountNumber,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SenderAccountInfo {
        extra = Extra.copy(extra);
    }

    public static SenderAccountInfoBuilder builder() {
        return SenderAccountInfoBuilder.builder();
    }

    public SenderAccountInfoBuilder toBuilder() {
        return SenderAccountInfoBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
