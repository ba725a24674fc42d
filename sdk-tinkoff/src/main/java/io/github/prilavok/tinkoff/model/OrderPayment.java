package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an order.
 *
 * @param paymentId the bank's number of the payment
 * @param amount the amount of the payment
 * @param status where the payment is now
 * @param rrn the payment system's number of the operation
 * @param success whether the last step of the payment succeeded
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message why the payment failed; {@code "None"} if it did not
 * @param sbpPaymentId of a payment by SBP: its number there
 * @param sbpCustomerId of a payment by SBP: the payer's number there
 * @param extra members of the JSON that this record has no component for; kept as received
 */
public record OrderPayment(
        @Nullable String paymentId,
        @Nullable Money amount,
        @Nullable OpenEnum<PaymentStatus> status,
        @JsonProperty("RRN") @JsonAlias("Rrn") @Nullable String rrn,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String sbpPaymentId,
        @Nullable String sbpCustomerId,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public OrderPayment {
        extra = Extra.copy(extra);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
