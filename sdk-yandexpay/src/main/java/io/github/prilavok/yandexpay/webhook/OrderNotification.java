package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.model.DeliveryStatus;
import io.github.prilavok.yandexpay.model.PaymentStatus;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order has come to another status. CONFIRMED and AUTHORIZED are not paid.
 *
 * @param merchantId the shop
 * @param event {@code ORDER_STATUS_UPDATED}
 * @param eventTime when it happened
 * @param orderId the shop's number of the order
 * @param paymentStatus where the payment is; null if the event is not about it
 * @param deliveryStatus where the delivery is; null if the event is not about it
 * @param cartUpdated whether the cart has changed, null if the event does not say
 * @param raw the payload as received
 * @param extra members that this type does not have
 */
public record OrderNotification(
        String merchantId,
        String event,
        @Nullable OffsetDateTime eventTime,
        String orderId,
        @Nullable OpenEnum<PaymentStatus> paymentStatus,
        @Nullable OpenEnum<DeliveryStatus> deliveryStatus,
        @Nullable Boolean cartUpdated,
        String raw,
        Map<String, @Nullable Object> extra)
        implements YandexPayNotification {
    public OrderNotification {
        extra = Extra.copy(extra);
    }

    /**
     * Of the order and its statuses, for there is no id of the event. Two partial refunds of an order that follow each other
     * have the same: the operations' own events tell them apart.
     */
    @Override
    public String dedupKey() {
        return EventKey.of("order", event, orderId, EventKey.wire(paymentStatus), EventKey.wire(deliveryStatus));
    }

    /**
     * Whether this tells of something later than the status known so far, by how far along a status is, for events overtake
     * each other. False if it is as far as the known one, or either is not known to this version; reading the order tells then.
     *
     * @param known the last status stored of this order's payment, null if none is
     */
    public boolean isNewerThan(@Nullable OpenEnum<PaymentStatus> known) {
        if (paymentStatus == null) {
            return false;
        }
        return known == null || Progress.isFurther(paymentStatus.value(), known.value());
    }

    @Override
    public String toString() {
        return Shown.of(this);
    }
}
