package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The price and terms of one tariff.
 *
 * @param deliverySum delivery without VAT and services
 * @param periodMin shortest time, working days
 * @param periodMax longest time, working days
 * @param calendarMin shortest time, calendar days
 * @param calendarMax longest time, calendar days
 * @param weightCalc billed weight in grams
 * @param services services with their prices; INSURANCE with 0 may be there unasked
 * @param totalSum all with services and VAT
 * @param currency ISO 4217 letters
 * @param deliveryDateRange days of delivery
 * @param warnings remarks
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffQuote(
        @Nullable BigDecimal deliverySum,
        @Nullable Integer periodMin,
        @Nullable Integer periodMax,
        @Nullable Integer calendarMin,
        @Nullable Integer calendarMax,
        @Nullable Integer weightCalc,
        List<Service> services,
        @Nullable BigDecimal totalSum,
        @Nullable String currency,
        @Nullable DateRange deliveryDateRange,
        List<CdekWarning> warnings,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffQuote {
        services = List.copyOf(services);
        warnings = List.copyOf(warnings);
        extra = Extra.copy(extra);
    }

    /**
     * {@code totalSum} as money, if CDEK named the currency: what to charge. {@code deliverySum} has neither VAT nor
     * services, and the VAT rate differs by contract.
     */
    public Optional<Money> total() {
        return Monies.of(totalSum, currency);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
