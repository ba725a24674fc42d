package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second receipt of an order that was paid for before it was handed over.
 *
 * @param paymentId the bank's number of the payment, at most 20 characters
 * @param receipt what is handed over now
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record SendClosingReceipt(
        String paymentId,
        Receipt receipt,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public SendClosingReceipt {
        Check.text("PaymentId", paymentId, 20);
        Check.required("Receipt", receipt).checked();
        extra = Extra.copy(extra);
    }

    public static SendClosingReceiptBuilder builder() {
        return SendClosingReceiptBuilder.builder();
    }

    public SendClosingReceiptBuilder toBuilder() {
        return SendClosingReceiptBuilder.builder(this);
    }

    public static SendClosingReceipt of(String paymentId, Receipt receipt) {
        return builder().paymentId(paymentId).receipt(receipt).build();
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
