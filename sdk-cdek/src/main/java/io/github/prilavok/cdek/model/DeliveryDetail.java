package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.cdek.internal.CdekRedaction;
import io.github.prilavok.core.internal.json.Extra;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the delivery costs and how it ended. There long before the hand-over: {@code date} says whether it happened.
 *
 * @param date day of the hand-over; null before
 * @param recipientName who took it
 * @param paymentSum collected on delivery, a partial delivery counted; recipient's currency
 * @param deliverySum delivery without VAT and services; settlement currency
 * @param totalSum all with services and VAT; settlement currency
 * @param paymentInfo what was collected, by means
 * @param deliveryVatRate VAT of the delivery in percent
 * @param deliveryVatSum VAT of the delivery
 * @param deliveryDiscountPercent discount in percent
 * @param deliveryDiscountSum discount
 * @param extra fields that this version of the client does not name, as they came
 */
public record DeliveryDetail(
        @Nullable LocalDate date,
        @Nullable String recipientName,
        @Nullable BigDecimal paymentSum,
        @Nullable BigDecimal deliverySum,
        @Nullable BigDecimal totalSum,
        List<PaymentInfo> paymentInfo,
        @Nullable BigDecimal deliveryVatRate,
        @Nullable BigDecimal deliveryVatSum,
        @Nullable BigDecimal deliveryDiscountPercent,
        @Nullable BigDecimal deliveryDiscountSum,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public DeliveryDetail {
        paymentInfo = List.copyOf(paymentInfo);
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return CdekRedaction.NAMES.record(this);
    }
}
