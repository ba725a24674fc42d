package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice: a page on which the payer sees what it is for and pays.
 *
 * @param paymentData the payment to be made
 * @param cart 1 line at least, for the payer to see
 * @param deliveryMethodData how the payer gets the link
 * @param expiresAt until when it can be paid
 * @param locale the language of the page
 * @param description at most 128 characters
 * @param metadata your own pairs, for the invoice
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateInvoice(
        InvoicePayment paymentData,
        List<InvoiceLine> cart,
        @Nullable InvoiceDeliveryData deliveryMethodData,
        Instant expiresAt,
        @Nullable OpenEnum<PageLocale> locale,
        @Nullable String description,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateInvoice {
        Check.required("payment_data", paymentData);
        Check.that(!cart.isEmpty(), "cart is empty; add a line");
        for (int i = 0; i < cart.size(); i++) {
            cart.get(i).check("cart[" + i + ']');
        }
        Check.required("expires_at", expiresAt);
        Check.optionalText("description", description, Rules.DESCRIPTION);
        cart = List.copyOf(cart);
        metadata = Rules.metadata("metadata", metadata);
        extra = Extra.copy(extra);
    }

    public static CreateInvoiceBuilder builder() {
        return CreateInvoiceBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateInvoiceBuilder toBuilder() {
        return CreateInvoiceBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
