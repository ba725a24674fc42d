package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order and what was done with it.
 *
 * @param order the order
 * @param operations what was done with its money
 * @param delivery of the archived Checkout
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record OrderState(
        @Nullable Order order,
        List<PaymentOperation> operations,
        @Nullable Delivery delivery,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderState {
        operations = List.copyOf(operations);
        extra = Extra.copy(extra);
    }

    public static OrderStateBuilder builder() {
        return OrderStateBuilder.builder();
    }

    /** The same with some of it changed. */
    public OrderStateBuilder toBuilder() {
        return OrderStateBuilder.builder(this);
    }

    /** Where the payment is; UNKNOWN if the answer does not say, or says what this version does not know. */
    public PaymentStatus paymentStatus() {
        OpenEnum<PaymentStatus> status = order == null ? null : order.paymentStatus();
        return status == null ? PaymentStatus.UNKNOWN : status.value();
    }

    /** Whether the shop has the money: CAPTURED or PARTIALLY_REFUNDED. */
    public boolean paid() {
        return paymentStatus().isPaid();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
