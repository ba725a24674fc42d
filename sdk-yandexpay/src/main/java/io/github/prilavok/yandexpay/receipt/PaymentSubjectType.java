package io.github.prilavok.yandexpay.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.NumericEnum;

/** What is sold, tag 1212. */
public enum PaymentSubjectType implements OpenEnum<PaymentSubjectType>, NumericEnum {
    @JsonProperty("1")
    GOODS,
    @JsonProperty("2")
    EXCISABLE_GOODS,
    @JsonProperty("3")
    WORK,
    @JsonProperty("4")
    SERVICE,
    @JsonProperty("5")
    BET,
    @JsonProperty("6")
    BET_WIN,
    @JsonProperty("7")
    LOTTERY_TICKET,
    @JsonProperty("8")
    LOTTERY_WIN,
    @JsonProperty("9")
    INTELLECTUAL_PROPERTY,
    @JsonProperty("10")
    PAYMENT,
    @JsonProperty("11")
    AGENT_FEE,
    @JsonProperty("12")
    COMPOSITE,
    @JsonProperty("13")
    OTHER,
    @JsonProperty("14")
    PROPERTY_RIGHT,
    @JsonProperty("15")
    NON_OPERATING_INCOME,
    @JsonProperty("16")
    INSURANCE_CONTRIBUTIONS,
    @JsonProperty("17")
    TRADE_FEE,
    @JsonProperty("18")
    RESORT_FEE,
    @JsonProperty("19")
    DEPOSIT,
    @JsonProperty("20")
    EXPENSE,
    @JsonProperty("21")
    PENSION_INSURANCE_ENTREPRENEUR,
    @JsonProperty("22")
    PENSION_INSURANCE,
    @JsonProperty("23")
    MEDICAL_INSURANCE_ENTREPRENEUR,
    @JsonProperty("24")
    MEDICAL_INSURANCE,
    @JsonProperty("25")
    SOCIAL_INSURANCE,
    @JsonProperty("26")
    CASINO,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
