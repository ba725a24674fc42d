package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A receipt of its own, after the payment or refund. At most 50 for each of these. A second one for the same sale
 * is a tax fault: see {@link io.github.prilavok.yookassa.Receipts#createReceipt}.
 *
 * @param type a sale or its return
 * @param paymentId the payment; also for {@link ReceiptType#REFUND}, of a payment that was canceled or captured in
 *     part. This or refundId
 * @param refundId the refund. This or paymentId
 * @param customer whom the receipt is for
 * @param items 1 to 100 lines; YooKassa's own receipts take 80
 * @param internet whether the sale is made on the Internet, tag 1125; null is YooKassa's default, yes
 * @param send whether it is registered and sent at once; YooKassa takes only true
 * @param taxSystemCode for ATOL with FFD 1.2, and for a seller with several tax systems; ignored by YooKassa's own
 *     receipts
 * @param timezone the seller's time zone, tag 1011, for marked goods only: 1 to 11
 * @param additionalUserProps tag 1084
 * @param receiptIndustryDetails tag 1261
 * @param receiptOperationalDetails tag 1270
 * @param settlements how it was settled; one at least
 * @param onBehalfOf the shop that the receipt is made for, in a split payment
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateReceipt(
        OpenEnum<ReceiptType> type,
        @Nullable String paymentId,
        @Nullable String refundId,
        ReceiptCustomer customer,
        List<ReceiptItem> items,
        @Nullable Boolean internet,
        boolean send,
        @Nullable OpenEnum<TaxSystem> taxSystemCode,
        @Nullable Integer timezone,
        @Nullable AdditionalUserProps additionalUserProps,
        List<IndustryDetails> receiptIndustryDetails,
        @Nullable OperationalDetails receiptOperationalDetails,
        List<Settlement> settlements,
        @Nullable String onBehalfOf,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateReceipt {
        Check.required("type", type);
        Check.that(
                (paymentId == null) != (refundId == null),
                "a receipt is of a payment or of a refund; set one of payment_id and refund_id");
        Check.that(
                !type.is(ReceiptType.PAYMENT) || paymentId != null,
                "refund_id is for the type refund; set payment_id for the type payment");
        Check.optionalText("payment_id", paymentId, 50);
        Check.optionalText("refund_id", refundId, 50);
        Check.required("customer", customer);
        Check.size("items", items, 1, ReceiptData.MAX_ITEMS);
        Check.that(send, "send must be true; YooKassa knows no drafts");
        ReceiptRules.common("", taxSystemCode, timezone, receiptIndustryDetails, receiptOperationalDetails);
        Check.that(!settlements.isEmpty(), "settlements is empty; say how the receipt was settled");
        settlements.forEach(settlement -> settlement.check("settlements[]"));
        items = List.copyOf(items);
        receiptIndustryDetails = List.copyOf(receiptIndustryDetails);
        settlements = List.copyOf(settlements);
        extra = Extra.copy(extra);
    }

    /** The same with some of it changed. */
    public CreateReceiptBuilder toBuilder() {
        return CreateReceiptBuilder.builder(this);
    }

    /** The receipt of a payment. */
    public static CreateReceiptBuilder ofPayment(String paymentId) {
        return CreateReceiptBuilder.builder()
                .send(true)
                .type(ReceiptType.PAYMENT)
                .paymentId(paymentId);
    }

    /** The receipt of a refund. */
    public static CreateReceiptBuilder ofRefund(String refundId) {
        return CreateReceiptBuilder.builder()
                .send(true)
                .type(ReceiptType.REFUND)
                .refundId(refundId);
    }

    /** The return of what was sold by a payment that was canceled, or captured in part: there is no refund of it. */
    public static CreateReceiptBuilder returnOfPayment(String paymentId) {
        return CreateReceiptBuilder.builder()
                .send(true)
                .type(ReceiptType.REFUND)
                .paymentId(paymentId);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
