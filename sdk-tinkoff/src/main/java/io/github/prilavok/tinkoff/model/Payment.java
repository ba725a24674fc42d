package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the bank sees it.
 *
 * @param paymentId the bank's number of the payment
 * @param orderId the shop's number of the order
 * @param status where the payment is now
 * @param amount the amount of the payment
 * @param paymentUrl where the payer pays; in the answer to Init alone, and never to be had again. Redirect by GET; the
 *     host varies
 * @param rebillId what later charges are made with; null unless this payment is their parent
 * @param cardId the stored card
 * @param currency 643, roubles
 * @param params how the payment was made
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Payment(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable Money amount,
        @JsonProperty("PaymentURL") @Nullable String paymentUrl,
        @Nullable String rebillId,
        @Nullable String cardId,
        @Nullable Integer currency,
        List<PaymentParam> params,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Payment {
        params = List.copyOf(params);
        extra = Extra.copy(extra);
    }

    public static PaymentBuilder builder() {
        return PaymentBuilder.builder();
    }

    public PaymentBuilder toBuilder() {
        return PaymentBuilder.builder(this);
    }

    /** Who processes the payment; null if the bank does not say. */
    public @Nullable OpenEnum<Route> route() {
        String text = param("Route");
        return text == null ? null : OpenEnum.of(Route.class, text);
    }

    /** What was paid with; null if the bank does not say, as before the payment. */
    public @Nullable OpenEnum<Source> source() {
        String text = param("Source");
        return text == null ? null : OpenEnum.of(Source.class, text);
    }

    private @Nullable String param(String key) {
        for (PaymentParam param : params) {
            if (key.equals(param.key())) {
                return param.value();
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
