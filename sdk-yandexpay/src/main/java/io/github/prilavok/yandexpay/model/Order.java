package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as Yandex Pay sees it.
 *
 * @param orderId the shop's number
 * @param merchantId the shop's Merchant ID
 * @param currencyCode RUB
 * @param orderAmount the current amount: it shrinks with each capture of a part and each refund, so compare it with
 *     your own only on the first step to paid
 * @param paymentStatus where the payment is; may be null
 * @param reason why it was VOIDED or FAILED, in words
 * @param reasonCode why, for machines; no list of the codes is published
 * @param paymentMethod what it was paid with
 * @param paymentUrl where it is paid
 * @param prepayment Split that is paid on delivery
 * @param coolingPeriodExpiresAt until when the buyer may withdraw from a Split
 * @param cart what is paid
 * @param shippingMethod of the archived Checkout, as received
 * @param metadata as it was given
 * @param created when it was made
 * @param updated when it last changed
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Order(
        @Nullable String orderId,
        @Nullable String merchantId,
        @Nullable String currencyCode,
        @Nullable Money orderAmount,
        @Nullable OpenEnum<PaymentStatus> paymentStatus,
        @Nullable String reason,
        @Nullable String reasonCode,
        @Nullable PaidWith paymentMethod,
        @Nullable String paymentUrl,
        @JsonProperty("isPrepayment") @Nullable Boolean prepayment,
        @Nullable OffsetDateTime coolingPeriodExpiresAt,
        @Nullable OrderCart cart,
        Map<String, @Nullable Object> shippingMethod,
        @Nullable String metadata,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime updated,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Order {
        shippingMethod = Extra.copy(shippingMethod);
        extra = Extra.copy(extra);
    }

    public static OrderBuilder builder() {
        return OrderBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderBuilder toBuilder() {
        return OrderBuilder.builder(this);
    }

    /** Whether the shop has the money: CAPTURED or PARTIALLY_REFUNDED. */
    public boolean paid() {
        return paymentStatus != null && paymentStatus.value().isPaid();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
