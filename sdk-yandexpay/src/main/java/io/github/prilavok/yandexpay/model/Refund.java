package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money back to the buyer. Made by {@link #full}, {@link #remaining} or {@link #returning}, so that nobody gives back
 * the wrong half: without a cart everything is given back, {@code targetCart} names what <em>remains</em>, {@code
 * refundCart} what goes <em>back</em>.
 *
 * <p>{@code externalOperationId} is what makes a repeat no second refund. Store it before the call; a new one is
 * right only for another refund, or after {@code getOperation} said FAIL.
 *
 * @param refundAmount how much, at least 1 rouble; what is left is nothing or at least 1 rouble
 * @param externalOperationId the shop's number of this refund, unique
 * @param targetCart what remains; of a partial refund
 * @param refundCart what goes back; of a partial refund
 * @param targetShipping of the archived Checkout
 * @param refundExternalAmount what is given back past Yandex Pay, where the order had an {@code externalAmount}
 * @param motive why, in words
 * @param branchId the point of sale
 * @param managerId the employee
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Refund(
        Money refundAmount,
        String externalOperationId,
        @Nullable TargetCart targetCart,
        @Nullable RefundCart refundCart,
        @Nullable TargetShipping targetShipping,
        @Nullable Money refundExternalAmount,
        @Nullable String motive,
        @Nullable String branchId,
        @Nullable String managerId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Refund {
        CartCheck.operationId(externalOperationId);
        CartCheck.atLeastOne("refundAmount", Check.required("refundAmount", refundAmount));
        Check.that(
                targetCart == null || refundCart == null,
                "targetCart and refundCart exclude each other: name what remains, or what goes back");
        Check.that(
                refundExternalAmount == null || !refundExternalAmount.isNegative(),
                "refundExternalAmount must not be negative");
        Check.optionalText("motive", motive, 2048);
        Check.optionalText("branchId", branchId, 2048);
        Check.optionalText("managerId", managerId, 2048);
        extra = Extra.copy(extra);
    }

    /** The same with some of it changed. */
    public RefundBuilder toBuilder() {
        return RefundBuilder.builder(this);
    }

    /**
     * All of it goes back.
     *
     * @param orderAmount what the order amounts to now: {@code order.orderAmount()}
     */
    public static Refund full(String externalOperationId, Money orderAmount) {
        return start(externalOperationId, orderAmount).build();
    }

    /**
     * What is not named goes back.
     *
     * @param items what the buyer keeps: every line of it, at least one
     */
    public static Refund remaining(String externalOperationId, Money refundAmount, List<RemainingItem> items) {
        return start(externalOperationId, refundAmount)
                .targetCart(TargetCart.builder().items(items).build())
                .build();
    }

    /**
     * What is named goes back.
     *
     * @param items what the buyer gives back, at least one
     */
    public static Refund returning(String externalOperationId, Money refundAmount, List<ReturnedItem> items) {
        return start(externalOperationId, refundAmount)
                .refundCart(RefundCart.builder().items(items).build())
                .build();
    }

    private static RefundBuilder start(String externalOperationId, Money refundAmount) {
        return RefundBuilder.builder().externalOperationId(externalOperationId).refundAmount(refundAmount);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
