package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payment by an invoice.
 *
 * @param id of the payment
 * @param status where the payment is
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record InvoicePaymentDetails(
        @Nullable String id,
        @Nullable OpenEnum<PaymentStatus> status,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InvoicePaymentDetails {
        extra = Extra.copy(extra);
    }

    public static InvoicePaymentDetailsBuilder builder() {
        return InvoicePaymentDetailsBuilder.builder();
    }

    /** The same with some of it changed. */
    public InvoicePaymentDetailsBuilder toBuilder() {
        return InvoicePaymentDetailsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
