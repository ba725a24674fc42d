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
 * Takes the money of a Split that is paid on delivery, now that the goods are handed over.
 *
 * @param externalOperationId the shop's number of this operation, unique; what it is found by afterwards
 * @param cart what the buyer took, if it is not everything
 * @param orderAmount what the cart costs; taken from it if absent
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record Submit(
        String externalOperationId,
        @Nullable FinalCart cart,
        @Nullable Money orderAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Submit {
        CartCheck.operationId(externalOperationId);
        if (orderAmount == null && cart != null) {
            orderAmount = cart.total().amount();
        }
        if (orderAmount != null) {
            CartCheck.sameAmount(cart, orderAmount);
        }
        extra = Extra.copy(extra);
    }

    public static SubmitBuilder builder() {
        return SubmitBuilder.builder();
    }

    /** The same with some of it changed. */
    public SubmitBuilder toBuilder() {
        return SubmitBuilder.builder(this);
    }

    /** Everything was taken. */
    public static Submit all(String externalOperationId) {
        return builder().externalOperationId(externalOperationId).build();
    }

    /** Only this was taken. */
    public static Submit part(String externalOperationId, FinalCart cart) {
        return builder().externalOperationId(externalOperationId).cart(cart).build();
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
