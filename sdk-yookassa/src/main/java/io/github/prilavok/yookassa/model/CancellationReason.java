package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Why nothing came of a payment, a refund, a payout, an invoice or of personal data. */
public enum CancellationReason implements OpenEnum<CancellationReason> {
    /** The payer did not pass 3-D Secure: try again, or another card. */
    @JsonProperty("3d_secure_failed")
    THREE_D_SECURE_FAILED,
    /** The card's bank declined without a reason: the payer should call it. */
    @JsonProperty("call_issuer")
    CALL_ISSUER,
    /** You released the held money. */
    @JsonProperty("canceled_by_merchant")
    CANCELED_BY_MERCHANT,
    /** The card is out of date: another card. */
    @JsonProperty("card_expired")
    CARD_EXPIRED,
    /** A card of that country is not accepted: another card. */
    @JsonProperty("country_forbidden")
    COUNTRY_FORBIDDEN,
    /** The deal was closed before. */
    @JsonProperty("deal_expired")
    DEAL_EXPIRED,
    /** You did not capture the held money in time. */
    @JsonProperty("expired_on_capture")
    EXPIRED_ON_CAPTURE,
    /** The payer did not confirm in time: a new payment. */
    @JsonProperty("expired_on_confirmation")
    EXPIRED_ON_CONFIRMATION,
    /** Blocked as suspicious: another payment method. */
    @JsonProperty("fraud_suspected")
    FRAUD_SUSPECTED,
    /** No detail is given: the payer should ask whoever declined. Also of refunds, payouts and invoices. */
    @JsonProperty("general_decline")
    GENERAL_DECLINE,
    /** An anonymous wallet is over its limit: another payment method. Also of payouts. */
    @JsonProperty("identification_required")
    IDENTIFICATION_REQUIRED,
    /**
     * Of a payment: the payer has not enough. Of a refund: your turnover of the day has not. Of a payout: the
     * gateway's balance has not.
     */
    @JsonProperty("insufficient_funds")
    INSUFFICIENT_FUNDS,
    /** YooKassa did not finish in its 30 seconds and undid it: pay again, with a new idempotency key. */
    @JsonProperty("internal_timeout")
    INTERNAL_TIMEOUT,
    /** The card's number is wrong. */
    @JsonProperty("invalid_card_number")
    INVALID_CARD_NUMBER,
    /** The code on the card's back is wrong. */
    @JsonProperty("invalid_csc")
    INVALID_CSC,
    /** The card's bank does not answer: later, or another card. Also of payouts. */
    @JsonProperty("issuer_unavailable")
    ISSUER_UNAVAILABLE,
    /** The credit was refused. */
    @JsonProperty("loan_declined")
    LOAN_DECLINED,
    /** A limit of the payer's, or of your shop: later, or another payment method. */
    @JsonProperty("payment_method_limit_exceeded")
    PAYMENT_METHOD_LIMIT_EXCEEDED,
    /** The payment method is blocked: the payer should ask the bank. */
    @JsonProperty("payment_method_restricted")
    PAYMENT_METHOD_RESTRICTED,
    /** The payer no longer allows charges: never charge this payment method again, and ask the payer to pay anew. */
    @JsonProperty("permission_revoked")
    PERMISSION_REVOKED,
    /** The mobile operator is not supported. */
    @JsonProperty("unsupported_mobile_operator")
    UNSUPPORTED_MOBILE_OPERATOR,
    /** A technical fault: once more, with a new idempotency key. */
    @JsonProperty("rejected_by_timeout")
    REJECTED_BY_TIMEOUT,
    /** Of a refund: the wallet is closed; pay back another way. */
    @JsonProperty("yoo_money_account_closed")
    YOO_MONEY_ACCOUNT_CLOSED,
    /** Of a refund or payout: the recipient's bank or wallet refused. */
    @JsonProperty("rejected_by_payee")
    REJECTED_BY_PAYEE,
    /** Of a refund: too late for this payment method. */
    @JsonProperty("payment_expired")
    PAYMENT_EXPIRED,
    /** Of a refund to a certificate: there is no such basket. */
    @JsonProperty("payment_basket_id_not_found")
    PAYMENT_BASKET_ID_NOT_FOUND,
    /** Of a refund to a certificate: {@code payment_article_number} is wrong. */
    @JsonProperty("payment_article_number_not_found")
    PAYMENT_ARTICLE_NUMBER_NOT_FOUND,
    /** Of a refund to a certificate: {@code tru_code} is wrong. */
    @JsonProperty("payment_tru_code_not_found")
    PAYMENT_TRU_CODE_NOT_FOUND,
    /** Of a refund to a certificate: more than was bought. */
    @JsonProperty("too_many_refunding_articles")
    TOO_MANY_REFUNDING_ARTICLES,
    /** Of a refund to a certificate: a line was returned before. */
    @JsonProperty("some_articles_already_refunded")
    SOME_ARTICLES_ALREADY_REFUNDED,
    /** Of a payout: over the limit of a single one. */
    @JsonProperty("one_time_limit_exceeded")
    ONE_TIME_LIMIT_EXCEEDED,
    /** Of a payout: over the limit of the day or the month. */
    @JsonProperty("periodic_limit_exceeded")
    PERIODIC_LIMIT_EXCEEDED,
    /** Of a payout by SBP: the bank has no account for the phone. */
    @JsonProperty("recipient_not_found")
    RECIPIENT_NOT_FOUND,
    /** Of a payout by SBP: the name is another's. */
    @JsonProperty("recipient_check_failed")
    RECIPIENT_CHECK_FAILED,
    /** Of old payouts. */
    @JsonProperty("self_employed_annual_limit_exceeded")
    SELF_EMPLOYED_ANNUAL_LIMIT_EXCEEDED,
    /** Of an invoice: canceled by hand in the merchant profile. */
    @JsonProperty("invoice_canceled")
    INVOICE_CANCELED,
    /** Of an invoice: not paid in time. */
    @JsonProperty("invoice_expired")
    INVOICE_EXPIRED,
    /** Of an invoice: its held payment was canceled. */
    @JsonProperty("payment_canceled")
    PAYMENT_CANCELED,
    /** Of an invoice: its held payment was not captured in time. */
    @JsonProperty("payment_expired_on_capture")
    PAYMENT_EXPIRED_ON_CAPTURE,
    /** Of personal data: the time of storage is over. */
    @JsonProperty("expired_by_timeout")
    EXPIRED_BY_TIMEOUT,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
