package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import org.jspecify.annotations.Nullable;

/** What a line is. Most values exist in both formats; the rest say in which one. */
public enum PaymentObject implements OpenEnum<PaymentObject> {
    @JsonProperty("commodity")
    COMMODITY,
    @JsonProperty("excise")
    EXCISE,
    @JsonProperty("job")
    JOB,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("gambling_bet")
    GAMBLING_BET,
    @JsonProperty("gambling_prize")
    GAMBLING_PRIZE,
    @JsonProperty("lottery")
    LOTTERY,
    @JsonProperty("lottery_prize")
    LOTTERY_PRIZE,
    @JsonProperty("intellectual_activity")
    INTELLECTUAL_ACTIVITY,
    @JsonProperty("payment")
    PAYMENT,
    @JsonProperty("agent_commission")
    AGENT_COMMISSION,
    /** FFD 1.05 only. */
    @JsonProperty("composite")
    COMPOSITE(FfdVersion.FFD_1_05),
    @JsonProperty("another")
    ANOTHER,
    /** FFD 1.2 only. */
    @JsonProperty("contribution")
    CONTRIBUTION(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("property_rights")
    PROPERTY_RIGHTS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("unrealization")
    UNREALIZATION(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("tax_reduction")
    TAX_REDUCTION(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("trade_fee")
    TRADE_FEE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("resort_tax")
    RESORT_TAX(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("pledge")
    PLEDGE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("income_decrease")
    INCOME_DECREASE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("ie_pension_insurance_without_payments")
    IE_PENSION_INSURANCE_WITHOUT_PAYMENTS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("ie_pension_insurance_with_payments")
    IE_PENSION_INSURANCE_WITH_PAYMENTS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("ie_medical_insurance_without_payments")
    IE_MEDICAL_INSURANCE_WITHOUT_PAYMENTS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("ie_medical_insurance_with_payments")
    IE_MEDICAL_INSURANCE_WITH_PAYMENTS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("social_insurance")
    SOCIAL_INSURANCE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("casino_chips")
    CASINO_CHIPS(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("agent_payment")
    AGENT_PAYMENT(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("excisable_goods_without_marking_code")
    EXCISABLE_GOODS_WITHOUT_MARKING_CODE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("excisable_goods_with_marking_code")
    EXCISABLE_GOODS_WITH_MARKING_CODE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("goods_without_marking_code")
    GOODS_WITHOUT_MARKING_CODE(FfdVersion.FFD_1_2),
    /** FFD 1.2 only. */
    @JsonProperty("goods_with_marking_code")
    GOODS_WITH_MARKING_CODE(FfdVersion.FFD_1_2),
    UNKNOWN;

    private final @Nullable FfdVersion only;

    PaymentObject() {
        this.only = null;
    }

    PaymentObject(FfdVersion only) {
        this.only = only;
    }

    /** Whether the format has this value; true for one that this list does not have. */
    boolean existsIn(FfdVersion version) {
        return only == null || only == version;
    }
}
