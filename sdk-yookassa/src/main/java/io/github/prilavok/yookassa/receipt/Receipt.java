package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that YooKassa has.
 *
 * @param id 39 characters
 * @param type a sale or its return
 * @param paymentId the payment
 * @param refundId the refund
 * @param status whether it is registered
 * @param fiscalDocumentNumber its number in the fiscal drive
 * @param fiscalStorageNumber the fiscal drive's number
 * @param fiscalAttribute its fiscal sign
 * @param registeredAt when it was registered, by the cash register's own clock and zone
 * @param fiscalProviderId its number at the cash register's provider
 * @param items its lines
 * @param internet whether the sale was made on the Internet
 * @param settlements how it was settled
 * @param onBehalfOf the shop that it was made for
 * @param taxSystemCode the tax system
 * @param timezone the seller's time zone
 * @param receiptIndustryDetails tag 1261
 * @param receiptOperationalDetails tag 1270
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record Receipt(
        @Nullable String id,
        @Nullable OpenEnum<ReceiptType> type,
        @Nullable String paymentId,
        @Nullable String refundId,
        @Nullable OpenEnum<ReceiptStatus> status,
        @Nullable String fiscalDocumentNumber,
        @Nullable String fiscalStorageNumber,
        @Nullable String fiscalAttribute,
        @Nullable OffsetDateTime registeredAt,
        @Nullable String fiscalProviderId,
        List<RegisteredItem> items,
        @Nullable Boolean internet,
        List<Settlement> settlements,
        @Nullable String onBehalfOf,
        @Nullable OpenEnum<TaxSystem> taxSystemCode,
        @Nullable Integer timezone,
        List<IndustryDetails> receiptIndustryDetails,
        @Nullable OperationalDetails receiptOperationalDetails,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Receipt {
        items = List.copyOf(items);
        settlements = List.copyOf(settlements);
        receiptIndustryDetails = List.copyOf(receiptIndustryDetails);
        extra = Extra.copy(extra);
    }

    public static ReceiptBuilder builder() {
        return ReceiptBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptBuilder toBuilder() {
        return ReceiptBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
