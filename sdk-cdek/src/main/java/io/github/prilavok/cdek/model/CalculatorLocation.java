package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place to calculate from or to: one of {@code code}, {@code postalCode} and {@code address} at least.
 *
 * @param code CDEK's city code: Moscow 44
 * @param postalCode postal code; often not enough alone
 * @param countryCode ISO 3166-1 alpha-2, RU by default
 * @param city city name
 * @param address address
 * @param longitude degrees
 * @param latitude degrees
 * @param contragentType who stands there in law
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CalculatorLocation(
        @Nullable Integer code,
        @Nullable String postalCode,
        @Nullable String countryCode,
        @Nullable String city,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable OpenEnum<ContragentType> contragentType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CalculatorLocation {
        Check.that(
                code != null || postalCode != null || address != null,
                "a location needs code, postal_code or address; set one of them");
        extra = Extra.copy(extra);
    }

    public static CalculatorLocationBuilder builder() {
        return CalculatorLocationBuilder.builder();
    }

    public CalculatorLocationBuilder toBuilder() {
        return CalculatorLocationBuilder.builder(this);
    }

    /** @param code CDEK's city code: Moscow 44 */
    public static CalculatorLocation city(int code) {
        return builder().code(code).build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
