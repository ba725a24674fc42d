package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a receipt that YooKassa has. Its {@code additional_payment_subject_props} are not shown again.
 *
 * @param description what is sold, tag 1030: 1 to 128 characters
 * @param quantity how much of it, tag 1023: more than zero; at most 99999.999 with 3 decimals
 * @param amount the price of ONE unit, discounts included, tag 1079
 * @param vatCode the VAT, tag 1199
 * @param measure the unit, tag 2108; required by YooKassa's own receipts and by FFD 1.2
 * @param markQuantity the part of a marked pack, tag 1291
 * @param paymentSubject what it is, tag 1212
 * @param paymentMode how it is paid, tag 1214
 * @param countryOfOriginCode two letters by ISO 3166-1, tag 1230; Orange Data and Kit Invest
 * @param customsDeclarationNumber 1 to 32 characters, tag 1231; Orange Data and Kit Invest
 * @param excise the excise, with 2 decimals ("20.00"), tag 1229; Orange Data and Kit Invest
 * @param productCode tag 1162, bytes as pairs of hex digits with blanks between, at most 32 of them; FFD up to 1.1
 * @param plannedStatus of marked goods, tag 2003: 1 to 6
 * @param markCodeInfo the marking code, tag 1163
 * @param markMode of a marking code, tag 2102: "0"
 * @param paymentSubjectIndustryDetails tag 1260; YooKassa's own receipts, or FFD 1.2
 * @param supplier whose goods they are, tag 1224; its INN is masked
 * @param agentType what kind of agent the seller is
 * @param extra members of the JSON that this record has no component for; kept as received
 */
@Built
public record RegisteredItem(
        @Nullable String description,
        @Nullable BigDecimal quantity,
        @Nullable Money amount,
        @Nullable OpenEnum<VatCode> vatCode,
        @Nullable OpenEnum<Measure> measure,
        @Nullable MarkQuantity markQuantity,
        @Nullable OpenEnum<PaymentSubject> paymentSubject,
        @Nullable OpenEnum<PaymentMode> paymentMode,
        @Nullable String countryOfOriginCode,
        @Nullable String customsDeclarationNumber,
        @Nullable String excise,
        @Nullable String productCode,
        @Nullable Integer plannedStatus,
        @Nullable MarkCodeInfo markCodeInfo,
        @Nullable String markMode,
        List<IndustryDetails> paymentSubjectIndustryDetails,
        @Nullable Supplier supplier,
        @Nullable OpenEnum<AgentType> agentType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public RegisteredItem {
        paymentSubjectIndustryDetails = List.copyOf(paymentSubjectIndustryDetails);
        extra = Extra.copy(extra);
    }

    public static RegisteredItemBuilder builder() {
        return RegisteredItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public RegisteredItemBuilder toBuilder() {
        return RegisteredItemBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
