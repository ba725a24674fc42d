package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as YooKassa sees it. No notification tells of it: those of its payment do, which has the invoice's
 * id.
 *
 * @param id begins with {@code in-}
 * @param status where it is
 * @param cart its lines
 * @param deliveryMethod how the payer gets the link; only while it waits
 * @param paymentDetails the payment, once the payer has confirmed it
 * @param createdAt when it was created
 * @param expiresAt until when it can be paid; only while it waits
 * @param description as sent
 * @param cancellationDetails why it was canceled
 * @param metadata as sent
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Invoice(
        @Nullable String id,
        @Nullable OpenEnum<InvoiceStatus> status,
        List<InvoiceLine> cart,
        @Nullable InvoiceDelivery deliveryMethod,
        @Nullable InvoicePaymentDetails paymentDetails,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable String description,
        @Nullable CancellationDetails cancellationDetails,
        Map<String, @Nullable String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Invoice {
        cart = List.copyOf(cart);
        metadata = Fields.copy(metadata);
        extra = Extra.copy(extra);
    }

    public static InvoiceBuilder builder() {
        return InvoiceBuilder.builder();
    }

    /** The same with some of it changed. */
    public InvoiceBuilder toBuilder() {
        return InvoiceBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
