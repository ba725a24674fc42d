package io.github.prilavok.yookassa.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What a line is: tag 1212. */
public enum PaymentSubject implements OpenEnum<PaymentSubject> {
    /** Goods. */
    @JsonProperty("commodity")
    COMMODITY,
    /** Excisable goods. */
    @JsonProperty("excise")
    EXCISE,
    /** Work. */
    @JsonProperty("job")
    JOB,
    /** A service. */
    @JsonProperty("service")
    SERVICE,
    /** A bet. */
    @JsonProperty("gambling_bet")
    GAMBLING_BET,
    /** The prize of a bet. */
    @JsonProperty("gambling_prize")
    GAMBLING_PRIZE,
    /** A lottery ticket. */
    @JsonProperty("lottery")
    LOTTERY,
    /** The prize of a lottery. */
    @JsonProperty("lottery_prize")
    LOTTERY_PRIZE,
    /** Rights to the results of intellectual work. */
    @JsonProperty("intellectual_activity")
    INTELLECTUAL_ACTIVITY,
    /** A payment: an advance, a fee, a bonus. */
    @JsonProperty("payment")
    PAYMENT,
    /** An agent's fee. */
    @JsonProperty("agent_commission")
    AGENT_COMMISSION,
    /** A property right. */
    @JsonProperty("property_right")
    PROPERTY_RIGHT,
    /** Income from other than sales. */
    @JsonProperty("non_operating_gain")
    NON_OPERATING_GAIN,
    /** Insurance contributions. */
    @JsonProperty("insurance_premium")
    INSURANCE_PREMIUM,
    /** The trade levy. */
    @JsonProperty("sales_tax")
    SALES_TAX,
    /** The resort levy. */
    @JsonProperty("resort_fee")
    RESORT_FEE,
    /** Several kinds together. */
    @JsonProperty("composite")
    COMPOSITE,
    /** Anything else. */
    @JsonProperty("another")
    ANOTHER,
    /** A fine. */
    @JsonProperty("fine")
    FINE,
    /** A tax. */
    @JsonProperty("tax")
    TAX,
    /** A pledge. */
    @JsonProperty("lien")
    LIEN,
    /** An expense. */
    @JsonProperty("cost")
    COST,
    /** Pension insurance of who employs nobody. */
    @JsonProperty("pension_insurance_without_payouts")
    PENSION_INSURANCE_WITHOUT_PAYOUTS,
    /** Pension insurance of who employs people. */
    @JsonProperty("pension_insurance_with_payouts")
    PENSION_INSURANCE_WITH_PAYOUTS,
    /** Medical insurance of who employs nobody. */
    @JsonProperty("health_insurance_without_payouts")
    HEALTH_INSURANCE_WITHOUT_PAYOUTS,
    /** Medical insurance of who employs people. */
    @JsonProperty("health_insurance_with_payouts")
    HEALTH_INSURANCE_WITH_PAYOUTS,
    /** Social insurance. */
    @JsonProperty("health_insurance")
    HEALTH_INSURANCE,
    /** A payment in a casino. */
    @JsonProperty("casino")
    CASINO,
    /** Cash handed out by a payment agent. */
    @JsonProperty("agent_withdrawals")
    AGENT_WITHDRAWALS,
    /** Excisable goods that have to be marked and are not. */
    @JsonProperty("non_marked_excise")
    NON_MARKED_EXCISE,
    /** Excisable goods with a marking code. */
    @JsonProperty("marked_excise")
    MARKED_EXCISE,
    /** Goods with a marking code. */
    @JsonProperty("marked")
    MARKED,
    /** Goods that have to be marked and are not. */
    @JsonProperty("non_marked")
    NON_MARKED,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
