package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.tinkoff.model.Answer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payout as the bank sees it.
 *
 * @param paymentId the bank's number of the payout
 * @param orderId the shop's number of the payout
 * @param status where the payout is now
 * @param amount of the payout
 * @param maskedFio by SBP: the recipient's name, shortened
 * @param rrn the number of the operation at the card's bank, if asked for
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Payout(
        @Nullable String paymentId,
        @Nullable String orderId,
        @Nullable OpenEnum<PayoutStatus> status,
        @Nullable Money amount,
        @Nullable String maskedFio,
        @JsonAlias("RRN") @Nullable String rrn,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public Payout {
        extra = Extra.copy(extra);
    }

    public static PayoutBuilder builder() {
        return PayoutBuilder.builder();
    }

    public PayoutBuilder toBuilder() {
        return PayoutBuilder.builder(this);
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
