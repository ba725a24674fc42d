package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Fields;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment as YooKassa has it. HTTP 200 is no payment: look at the status, by {@link #succeeded()} and its like.
 * A saved payment method that is declined is answered with HTTP 200 and {@link PaymentStatus#CANCELED}.
 *
 * @param id 36 characters
 * @param status where it is
 * @param amount how much; a partner's surcharge is not in it
 * @param incomeAmount what you get, less the fee and from 2026 on the VAT of the fee
 * @param description what you and the payer see
 * @param recipient the shop that is paid
 * @param paymentMethod what was paid with
 * @param capturedAt when the money was taken
 * @param createdAt when it was created
 * @param expiresAt when YooKassa lets held money go; only while it is held
 * @param confirmation what the payer has to be shown; only while the payer has something to do
 * @param test whether no real money moves
 * @param refundedAmount the sum of the refunds that succeeded
 * @param paid whether the payer has paid. True ALSO while the money is only held: see {@link #succeeded()}
 * @param refundable whether {@code createRefund} is possible
 * @param receiptRegistration whether the receipt is registered; only of receipts by YooKassa
 * @param metadata your own pairs
 * @param cancellationDetails who canceled it and why
 * @param authorizationDetails how it was authorised; of cards
 * @param transfers the shops' parts, of a split payment
 * @param deal the Safe deal
 * @param merchantCustomerId your id of the payer
 * @param invoiceDetails the invoice behind it
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Payment(
        @Nullable String id,
        @Nullable OpenEnum<PaymentStatus> status,
        @Nullable Money amount,
        @Nullable Money incomeAmount,
        @Nullable String description,
        @Nullable PaymentRecipient recipient,
        @Nullable PaymentMethod paymentMethod,
        @Nullable Instant capturedAt,
        @Nullable Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Confirmation confirmation,
        @Nullable Boolean test,
        @Nullable Money refundedAmount,
        @Nullable Boolean paid,
        @Nullable Boolean refundable,
        @Nullable OpenEnum<ReceiptStatus> receiptRegistration,
        Map<String, @Nullable String> metadata,
        @Nullable CancellationDetails cancellationDetails,
        @Nullable AuthorizationDetails authorizationDetails,
        List<Transfer> transfers,
        @Nullable PaymentDeal deal,
        @Nullable String merchantCustomerId,
        @Nullable InvoiceDetails invoiceDetails,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Payment {
        metadata = Fields.copy(metadata);
        transfers = List.copyOf(transfers);
        extra = Extra.copy(extra);
    }

    public static PaymentBuilder builder() {
        return PaymentBuilder.builder();
    }

    /** The same with some of it changed. */
    public PaymentBuilder toBuilder() {
        return PaymentBuilder.builder(this);
    }

    /** Whether the money is yours, and not merely held. */
    public boolean succeeded() {
        return status != null && status.is(PaymentStatus.SUCCEEDED);
    }

    /** Whether the money is held: {@code capturePayment} or {@code cancelPayment} has to follow. */
    public boolean waitingForCapture() {
        return status != null && status.is(PaymentStatus.WAITING_FOR_CAPTURE);
    }

    /** Whether nothing was paid and nothing will be: declined, released or expired. */
    public boolean canceled() {
        return status != null && status.is(PaymentStatus.CANCELED);
    }

    /** Whether the status will not change any more; refunds do not change it. */
    public boolean finished() {
        return succeeded() || canceled();
    }

    /** Why it was canceled; {@link CancellationReason#UNKNOWN} for a reason of tomorrow, null if it was not. */
    public @Nullable CancellationReason cancellationReason() {
        return cancellationDetails == null || cancellationDetails.reason() == null
                ? null
                : cancellationDetails.reason().value();
    }

    /** The page or deep link that the payer has to be sent to; null if there is none, or no longer. */
    public @Nullable String confirmationUrl() {
        if (confirmation instanceof Confirmation.Redirect redirect) {
            return redirect.confirmationUrl();
        }
        return confirmation instanceof Confirmation.MobileApplication application
                ? application.confirmationUrl()
                : null;
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
