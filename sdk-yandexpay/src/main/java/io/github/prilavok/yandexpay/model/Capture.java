package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes money that is held, all or a part; the rest goes back to the buyer. A part needs the final cart.
 *
 * @param orderAmount how much is taken, at least 1 rouble; always sent, since documents differ on what its absence
 *     means
 * @param cart what the buyer gets; required if less is taken than is held
 * @param shipping of the archived Checkout
 * @param externalOperationId the shop's number of this capture, unique; what it is found by afterwards
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Capture(
        Money orderAmount,
        @Nullable FinalCart cart,
        @Nullable Shipping shipping,
        String externalOperationId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Capture {
        CartCheck.operationId(externalOperationId);
        CartCheck.atLeastOne("orderAmount", Check.required("orderAmount", orderAmount));
        CartCheck.sameAmount(cart, orderAmount);
        extra = Extra.copy(extra);
    }

    public static CaptureBuilder builder() {
        return CaptureBuilder.builder();
    }

    /** The same with some of it changed. */
    public CaptureBuilder toBuilder() {
        return CaptureBuilder.builder(this);
    }

    /**
     * Takes all that is held.
     *
     * @param amount what is held
     */
    public static Capture all(String externalOperationId, Money amount) {
        return builder()
                .externalOperationId(externalOperationId)
                .orderAmount(amount)
                .build();
    }

    /** Takes what this cart costs and gives the rest back. */
    public static Capture part(String externalOperationId, FinalCart cart) {
        return builder()
                .externalOperationId(externalOperationId)
                .orderAmount(Check.required("cart.total.amount", cart.total().amount()))
                .cart(cart)
                .build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
