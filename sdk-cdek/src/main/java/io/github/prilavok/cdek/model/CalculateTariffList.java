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
 * A question for the prices and terms of all tariffs, without services.
 *
 * @param date planned hand-over; now by default
 * @param type 1 by default
 * @param currency currency of the answer; that of the contract by default
 * @param lang language of names
 * @param fromLocation from
 * @param toLocation to
 * @param packages places, at least one
 * @param additionalOrderTypes further types of the order
 * @param shipmentPoint office of hand-over; makes the terms more exact
 * @param deliveryPoint office of delivery; makes the terms more exact. CDEK silently takes another if it does not
 *     suit
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CalculateTariffList(
        @Nullable OffsetDateTime date,
        @Nullable OpenEnum<OrderType> type,
        @Nullable OpenEnum<CalculatorCurrency> currency,
        @Nullable OpenEnum<Lang> lang,
        CalculatorLocation fromLocation,
        CalculatorLocation toLocation,
        List<CalculatorPackage> packages,
        List<OpenEnum<AdditionalOrderType>> additionalOrderTypes,
        @Nullable String shipmentPoint,
        @Nullable String deliveryPoint,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CalculateTariffList {
        packages = List.copyOf(packages);
        additionalOrderTypes = List.copyOf(additionalOrderTypes);
        Check.required("from_location", fromLocation);
        Check.required("to_location", toLocation);
        Check.size("packages", packages, 1, Integer.MAX_VALUE);
        extra = Extra.copy(extra);
    }

    public static CalculateTariffListBuilder builder() {
        return CalculateTariffListBuilder.builder();
    }

    public CalculateTariffListBuilder toBuilder() {
        return CalculateTariffListBuilder.builder(this);
    }

    /**
     * A parcel from city to city.
     *
     * @param fromCity CDEK's city code: Moscow 44
     * @param toCity CDEK's city code
     * @param parcel weight and size
     */
    public static CalculateTariffList of(int fromCity, int toCity, CalculatorPackage parcel) {
        return builder()
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
