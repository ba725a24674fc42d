package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery fee that depends on what the recipient keeps: up to this value of goods, this fee. Sums are in the
 * currency of the recipient's country.
 *
 * @param threshold value of the goods up to which the fee holds, whole currency units
 * @param sum the fee, VAT included
 * @param vatSum the VAT in it; needed with a rate
 * @param vatRate percent; null = without VAT
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record Threshold(
        @Nullable Integer threshold,
        @Nullable BigDecimal sum,
        @Nullable BigDecimal vatSum,
        @Nullable BigDecimal vatRate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Threshold {
        vatRate = OrderRules.wholeRate(vatRate);
        extra = Extra.copy(extra);
    }

    public static ThresholdBuilder builder() {
        return ThresholdBuilder.builder();
    }

    public ThresholdBuilder toBuilder() {
        return ThresholdBuilder.builder(this);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
