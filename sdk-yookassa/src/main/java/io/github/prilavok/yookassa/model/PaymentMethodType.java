package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What is paid with. */
public enum PaymentMethodType implements OpenEnum<PaymentMethodType> {
    /** A bank card, Mir Pay included. */
    @JsonProperty("bank_card")
    BANK_CARD,
    /** The Faster Payments System. In one stage only. */
    @JsonProperty("sbp")
    SBP,
    /** SberPay. */
    @JsonProperty("sberbank")
    SBERBANK,
    /** T-Pay. */
    @JsonProperty("tinkoff_bank")
    TINKOFF_BANK,
    /** Alfa Pay. */
    @JsonProperty("alfa_pay")
    ALFA_PAY,
    /** A YooMoney wallet. */
    @JsonProperty("yoo_money")
    YOO_MONEY,
    /** Sber's payment in parts. */
    @JsonProperty("sber_bnpl")
    SBER_BNPL,
    /** A credit or instalments of SberBank; a hold lasts 2 hours. */
    @JsonProperty("sber_loan")
    SBER_LOAN,
    /** The balance of a mobile phone. */
    @JsonProperty("mobile_balance")
    MOBILE_BALANCE,
    /** Cash, in a kiosk. */
    @JsonProperty("cash")
    CASH,
    /** SberBank Business Online, for firms. */
    @JsonProperty("b2b_sberbank")
    B2B_SBERBANK,
    /** A state certificate, together with a Mir card. */
    @JsonProperty("electronic_certificate")
    ELECTRONIC_CERTIFICATE,
    /** Alfa-Click; switched off, in old payments only. */
    @JsonProperty("alfabank")
    ALFABANK,
    /** Switched off, in old payments only. */
    @JsonProperty("webmoney")
    WEBMONEY,
    /** Switched off, in old payments only. */
    @JsonProperty("wechat")
    WECHAT,
    /** Switched off, in old payments only. */
    @JsonProperty("apple_pay")
    APPLE_PAY,
    /** Switched off, in old payments only. */
    @JsonProperty("google_pay")
    GOOGLE_PAY,
    /** Switched off, in old payments only. */
    @JsonProperty("qiwi")
    QIWI,
    /** Switched off, in old payments only. */
    @JsonProperty("installments")
    INSTALLMENTS,
    /** Promsvyazbank; in old payments only. */
    @JsonProperty("psb")
    PSB,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
