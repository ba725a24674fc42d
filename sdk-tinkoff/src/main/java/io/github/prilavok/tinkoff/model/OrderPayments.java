package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All payments of an order, those that were never paid included.
 *
 * @param orderId the shop's number of the order
 * @param payments in the bank's order
 * @param terminalKey the terminal that answered
 * @param success whether the bank did what it was asked
 * @param errorCode {@code "0"} if nothing went wrong
 * @param message the bank's words in short
 * @param details the bank's words at length
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record OrderPayments(
        @Nullable String orderId,
        List<OrderPayment> payments,
        @Nullable String terminalKey,
        @Nullable Boolean success,
        @Nullable String errorCode,
        @Nullable String message,
        @Nullable String details,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra)
        implements Answer {
    public OrderPayments {
        payments = List.copyOf(payments);
        extra = Extra.copy(extra);
    }

    public static OrderPaymentsBuilder builder() {
        return OrderPaymentsBuilder.builder();
    }

    public OrderPaymentsBuilder toBuilder() {
        return OrderPaymentsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
