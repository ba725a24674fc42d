package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a receipt.
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
 * @param additionalPaymentSubjectProps tag 1191, at most 64 characters; in {@link CreateReceipt} only
 * @param supplier whose goods they are, tag 1224; in {@link CreateReceipt} only
 * @param agentType what kind of agent you are; in {@link CreateReceipt} only
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record ReceiptItem(
        String description,
        BigDecimal quantity,
        Money amount,
        OpenEnum<VatCode> vatCode,
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
        @Nullable String additionalPaymentSubjectProps,
        @Nullable Supplier supplier,
        @Nullable OpenEnum<AgentType> agentType,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public ReceiptItem {
        ReceiptRules.text("items[].description", description, 128);
        ReceiptRules.quantity("items[].quantity", quantity);
        Check.that(!Check.required("items[].amount", amount).isNegative(), "items[].amount must not be negative");
        Check.required("items[].vat_code", vatCode);
        ReceiptRules.form("items[].country_of_origin_code", countryOfOriginCode, "[A-Z]{2}", "two capital letters: RU");
        Check.optionalText("items[].customs_declaration_number", customsDeclarationNumber, 32);
        ReceiptRules.form("items[].excise", excise, "[0-9]+\\.[0-9]{2}", "an amount with 2 decimals: 20.00");
        ReceiptRules.form(
                "items[].product_code",
                productCode,
                "[0-9A-Fa-f]{2}( [0-9A-Fa-f]{2}){0,31}",
                "1 to 32 pairs of hex digits with blanks between");
        Check.range("items[].planned_status", plannedStatus, 1, 6);
        Check.that(markMode == null || markMode.equals("0"), "items[].mark_mode must be \"0\", or left out");
        ReceiptRules.mark("items[].", markQuantity, markCodeInfo);
        ReceiptRules.industry("items[].payment_subject_industry_details", paymentSubjectIndustryDetails);
        Check.optionalText("items[].additional_payment_subject_props", additionalPaymentSubjectProps, 64);
        if (supplier != null) {
            supplier.check("items[].supplier");
        }
        paymentSubjectIndustryDetails = List.copyOf(paymentSubjectIndustryDetails);
        extra = Extra.copy(extra);
    }

    public static ReceiptItemBuilder builder() {
        return ReceiptItemBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptItemBuilder toBuilder() {
        return ReceiptItemBuilder.builder(this);
    }

    /**
     * A line with what every line has.
     *
     * @param amount the price of one unit
     */
    public static ReceiptItem of(String description, Money amount, long quantity, OpenEnum<VatCode> vatCode) {
        return builder()
                .description(description)
                .amount(amount)
                .quantity(BigDecimal.valueOf(quantity))
                .vatCode(vatCode)
                .build();
    }

    void checkOfPayment(String field) {
        Check.that(
                supplier == null && agentType == null && additionalPaymentSubjectProps == null,
                field + " has supplier, agent_type or additional_payment_subject_props, which only a receipt of its own"
                        + " takes; leave them out, or pay first and send CreateReceipt");
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
