package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The receipt that goes with a payment, a capture, a refund or an invoice. The prices of its lines, times their
 * quantities, have to sum to the amount. For a full refund leave it out.
 *
 * @param customer whom the receipt is for
 * @param items 1 to 100 lines; YooKassa's own receipts take 80
 * @param internet whether the sale is made on the Internet, tag 1125; null is YooKassa's default, yes
 * @param taxSystemCode for ATOL with FFD 1.2, and for a seller with several tax systems; ignored by YooKassa's own
 *     receipts
 * @param timezone the seller's time zone, tag 1011, for marked goods only: 1 to 11
 * @param receiptIndustryDetails tag 1261
 * @param receiptOperationalDetails tag 1270
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record ReceiptData(
        @Nullable ReceiptCustomer customer,
        List<ReceiptItem> items,
        @Nullable Boolean internet,
        @Nullable OpenEnum<TaxSystem> taxSystemCode,
        @Nullable Integer timezone,
        List<IndustryDetails> receiptIndustryDetails,
        @Nullable OperationalDetails receiptOperationalDetails,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReceiptData {
        Check.size("receipt.items", items, 1, MAX_ITEMS);
        ReceiptRules.common("receipt", taxSystemCode, timezone, receiptIndustryDetails, receiptOperationalDetails);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).checkOfPayment("receipt.items[" + i + ']');
        }
        items = List.copyOf(items);
        receiptIndustryDetails = List.copyOf(receiptIndustryDetails);
        extra = Extra.copy(extra);
    }

    public static ReceiptDataBuilder builder() {
        return ReceiptDataBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptDataBuilder toBuilder() {
        return ReceiptDataBuilder.builder(this);
    }

    static final int MAX_ITEMS = 100;

    /** Of these lines, to this e-mail address: what YooKassa's own receipts need. */
    public static ReceiptData to(String email, ReceiptItem... items) {
        return builder()
                .customer(ReceiptCustomer.email(email))
                .items(List.of(items))
                .build();
    }

    /** The prices of the lines, times their quantities, each rounded to kopecks. */
    public Money total() {
        return ReceiptRules.total(items);
    }

    /** @throws IllegalArgumentException if the lines do not sum to this amount */
    public void checkTotal(Money amount) {
        ReceiptRules.checkTotal("receipt.items", items, amount);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
