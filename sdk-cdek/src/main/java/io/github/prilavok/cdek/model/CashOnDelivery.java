package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is collected from the recipient, in the currency of the recipient's country, VAT included. The wire has no
 * currency beside the number, and it need not be the rouble: hence a plain number in main units (roubles, tenge),
 * not {@link Money}.
 *
 * @param value what is collected, VAT included; 0 if the goods are paid for already
 * @param vatSum the VAT in it; needed with a rate
 * @param vatRate percent: 0, 5, 7, 10, 16 or 22 since 2026; null = without VAT
 * @param extra fields that this version of the client does not name, as they came or as they shall be sent
 */
@Built
public record CashOnDelivery(
        @Nullable BigDecimal value,
        @Nullable BigDecimal vatSum,
        @Nullable BigDecimal vatRate,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CashOnDelivery {
        vatRate = OrderRules.wholeRate(vatRate);
        extra = Extra.copy(extra);
    }

    public static CashOnDeliveryBuilder builder() {
        return CashOnDeliveryBuilder.builder();
    }

    public CashOnDeliveryBuilder toBuilder() {
        return CashOnDeliveryBuilder.builder(this);
    }

    /** Nothing is collected: the goods are paid for. */
    public static CashOnDelivery prepaid() {
        return of(BigDecimal.ZERO);
    }

    /** @param value what is collected, not subject to VAT, in main units of the recipient's currency */
    public static CashOnDelivery of(BigDecimal value) {
        return new CashOnDelivery(value, null, null, Map.of());
    }

    /**
     * A sum with VAT in it: the VAT is computed as value x rate / (100 + rate), rounded to 0.01 as CDEK checks it.
     *
     * @param value what is collected, VAT included, in main units of the recipient's currency
     * @param vatRate in percent
     */
    public static CashOnDelivery withVat(BigDecimal value, int vatRate) {
        BigDecimal rate = BigDecimal.valueOf(vatRate);
        BigDecimal vat = value.multiply(rate).divide(rate.add(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP);
        return new CashOnDelivery(value, vat, rate, Map.of());
    }

    /** Like {@link #of(BigDecimal)}; the currency must be that of the recipient's country. */
    public static CashOnDelivery of(Money value) {
        return of(value.amount());
    }

    /** Like {@link #withVat(BigDecimal, int)}; the currency must be that of the recipient's country. */
    public static CashOnDelivery withVat(Money value, int vatRate) {
        return withVat(value.amount(), vatRate);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
