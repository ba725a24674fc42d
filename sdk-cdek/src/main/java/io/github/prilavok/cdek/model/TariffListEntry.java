package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The price and terms of one tariff in a list. The price is without VAT and services: quote buyers from {@code
 * calculateTariff}.
 *
 * @param tariffCode tariff
 * @param tariffName its name
 * @param tariffDescription in more words
 * @param deliveryMode from where to where
 * @param deliverySum delivery without VAT and services
 * @param periodMin shortest time, working days
 * @param periodMax longest time, working days
 * @param calendarMin shortest time, calendar days
 * @param calendarMax longest time, calendar days
 * @param deliveryDateRange days of delivery
 * @param extra fields that this version of the client does not name, as they came
 */
public record TariffListEntry(
        @Nullable Integer tariffCode,
        @Nullable String tariffName,
        @Nullable String tariffDescription,
        @Nullable OpenEnum<DeliveryMode> deliveryMode,
        @Nullable BigDecimal deliverySum,
        @Nullable Integer periodMin,
        @Nullable Integer periodMax,
        @Nullable Integer calendarMin,
        @Nullable Integer calendarMax,
        @Nullable DateRange deliveryDateRange,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public TariffListEntry {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
