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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refund to be made: of all, or of parts one after another. Always send an id of your own in {@code metadata}:
 * two refunds of the same sum cannot be told apart otherwise.
 *
 * @param paymentId a payment that succeeded, at most 3 years ago
 * @param amount how much, up to what was not paid back yet
 * @param description why, at most 250 characters
 * @param receipt of what is returned, if that is not all; its lines sum to the amount. Not in a split payment
 * @param sources the one shop of a split payment that it is taken back from
 * @param deal how the Safe deal changes
 * @param refundMethodData where the payment method wants to know
 * @param metadata up to 16 pairs that come back in every answer and notification
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreateRefund(
        String paymentId,
        Money amount,
        @Nullable String description,
        @Nullable ReceiptData receipt,
        List<RefundSource> sources,
        @Nullable RefundDeal deal,
        @Nullable RefundMethodData refundMethodData,
        Map<String, String> metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreateRefund {
        Check.text("payment_id", paymentId, 50);
        Check.positive("amount", amount);
        Check.optionalText("description", description, 250);
        if (receipt != null) {
            receipt.checkTotal(amount);
        }
        Check.size("sources", sources, 0, 1);
        sources.forEach(RefundSource::check);
        Check.that(
                receipt == null || sources.isEmpty(),
                "receipt and sources exclude each other; send the receipts of a split payment by CreateReceipt with on_behalf_of");
        if (deal != null) {
            DealSettlement.check("deal.refund_settlements", deal.refundSettlements());
        }
        metadata = Rules.metadata("metadata", metadata);
        sources = List.copyOf(sources);
        extra = Extra.copy(extra);
    }

    public static CreateRefundBuilder builder() {
        return CreateRefundBuilder.builder();
    }

    /** The same with some of it changed. */
    public CreateRefundBuilder toBuilder() {
        return CreateRefundBuilder.builder(this);
    }

    /** So much of this payment. */
    public static CreateRefundBuilder of(String paymentId, Money amount) {
        return CreateRefundBuilder.builder().paymentId(paymentId).amount(amount);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
