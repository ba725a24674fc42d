package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payment to be made by an invoice. Whether the money is taken at once or only held is said first, for
 * YooKassa's own default is to hold it, and a hold that nobody captures is released.
 *
 * @param amount how much, above zero
 * @param capture true: the money is taken at once. False: it is held, and has to be captured in time
 * @param receipt needed if the shop sends its receipts through YooKassa
 * @param recipient the sub-account that is paid
 * @param savePaymentMethod whether to save the payment method for later charges; has to be enabled by YooKassa
 * @param clientIp the payer's address
 * @param description at most 128 characters
 * @param metadata your own pairs, for the payment: at most 16, keys of at most 32 and values of at most 512
 *     characters
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record InvoicePayment(
        Money amount,
        boolean capture,
        @Nullable ReceiptData receipt,
        @Nullable Recipient recipient,
        @Nullable Boolean savePaymentMethod,
        @Nullable String clientIp,
        @Nullable String description,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public InvoicePayment {
        Check.positive("payment_data.amount", amount);
        Check.optionalText("payment_data.description", description, Rules.DESCRIPTION);
        metadata = Rules.metadata("payment_data.metadata", metadata);
        if (receipt != null) {
            receipt.checkTotal(amount);
        }
        extra = Extra.copy(extra);
    }

    /** The same with some of it changed. */
    public InvoicePaymentBuilder toBuilder() {
        return InvoicePaymentBuilder.builder(this);
    }

    /** The money is taken as soon as the payer pays. */
    public static InvoicePaymentBuilder oneStage(Money amount) {
        return InvoicePaymentBuilder.builder().amount(amount).capture(true);
    }

    /** The money is held when the payer pays, and has to be captured before the payment's {@code expires_at}. Not for SBP. */
    public static InvoicePaymentBuilder twoStages(Money amount) {
        return InvoicePaymentBuilder.builder().amount(amount).capture(false);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
