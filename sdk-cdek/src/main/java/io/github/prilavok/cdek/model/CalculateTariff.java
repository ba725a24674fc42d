package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question for the price and terms of one tariff.
 *
 * @param date planned hand-over; now by default
 * @param type 1 by default
 * @param currency currency of the answer; that of the contract by default
 * @param lang language of names
 * @param tariffCode tariff
 * @param fromLocation from
 * @param toLocation to
 * @param services services
 * @param packages places, at least one
 * @param additionalOrderTypes further types of the order
 * @param shipmentPoint office of hand-over; makes the terms more exact
 * @param deliveryPoint office of delivery; makes the terms more exact. CDEK silently takes another if it does not
 *     suit
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CalculateTariff(
        @Nullable OffsetDateTime date,
        @Nullable OpenEnum<OrderType> type,
        @Nullable OpenEnum<CalculatorCurrency> currency,
        @Nullable OpenEnum<Lang> lang,
        Integer tariffCode,
        CalculatorLocation fromLocation,
        CalculatorLocation toLocation,
        List<Service> services,
        List<CalculatorPackage> packages,
        List<OpenEnum<AdditionalOrderType>> additionalOrderTypes,
        @Nullable String shipmentPoint,
        @Nullable String deliveryPoint,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CalculateTariff {
        services = List.copyOf(services);
        packages = List.copyOf(packages);
        additionalOrderTypes = List.copyOf(additionalOrderTypes);
        Check.required("tariff_code", tariffCode);
        Check.required("from_location", fromLocation);
        Check.required("to_location", toLocation);
        Check.size("packages", packages, 1, Integer.MAX_VALUE);
        extra = Extra.copy(extra);
    }

    public static CalculateTariffBuilder builder() {
        return CalculateTariffBuilder.builder();
    }

    public CalculateTariffBuilder toBuilder() {
        return CalculateTariffBuilder.builder(this);
    }

    /**
     * A parcel from city to city.
     *
     * @param tariffCode tariff
     * @param fromCity CDEK's city code: Moscow 44
     * @param toCity CDEK's city code
     * @param parcel weight and size
     */
    public static CalculateTariff of(int tariffCode, int fromCity, int toCity, CalculatorPackage parcel) {
        return builder()
                .tariffCode(tariffCode)
                .fromLocation(CalculatorLocation.city(fromCity))
                .toLocation(CalculatorLocation.city(toCity))
                .addPackages(parcel)
                .build();
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
