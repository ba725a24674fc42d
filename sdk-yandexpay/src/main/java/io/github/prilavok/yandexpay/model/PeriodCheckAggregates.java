package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer bought before, for Split's scoring.
 *
 * @param successfulOrdersCountOneMonth orders within the period
 * @param successfulOrdersCountThreeMonths orders within the period
 * @param successfulOrdersCountSixMonths orders within the period
 * @param successfulOrdersCountNineMonths orders within the period
 * @param successfulOrdersCountTwelveMonths orders within the period
 * @param totalAmountSuccessfulOrdersOneMonth their amount
 * @param totalAmountSuccessfulOrdersThreeMonths their amount
 * @param totalAmountSuccessfulOrdersSixMonths their amount
 * @param totalAmountSuccessfulOrdersNineMonths their amount
 * @param totalAmountSuccessfulOrdersTwelveMonths their amount
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record PeriodCheckAggregates(
        @Nullable Integer successfulOrdersCountOneMonth,
        @Nullable Integer successfulOrdersCountThreeMonths,
        @Nullable Integer successfulOrdersCountSixMonths,
        @Nullable Integer successfulOrdersCountNineMonths,
        @Nullable Integer successfulOrdersCountTwelveMonths,
        @Nullable Money totalAmountSuccessfulOrdersOneMonth,
        @Nullable Money totalAmountSuccessfulOrdersThreeMonths,
        @Nullable Money totalAmountSuccessfulOrdersSixMonths,
        @Nullable Money totalAmountSuccessfulOrdersNineMonths,
        @Nullable Money totalAmountSuccessfulOrdersTwelveMonths,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public PeriodCheckAggregates {
        extra = Extra.copy(extra);
    }

    public static PeriodCheckAggregatesBuilder builder() {
        return PeriodCheckAggregatesBuilder.builder();
    }

    /** The same with some of it changed. */
    public PeriodCheckAggregatesBuilder toBuilder() {
        return PeriodCheckAggregatesBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
