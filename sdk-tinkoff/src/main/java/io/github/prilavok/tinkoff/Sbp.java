package io.github.prilavok.tinkoff;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.AccountLink;
import io.github.prilavok.tinkoff.model.AccountLinks;
import io.github.prilavok.tinkoff.model.AddAccountQr;
import io.github.prilavok.tinkoff.model.ChargeQr;
import io.github.prilavok.tinkoff.model.GetAccountQrList;
import io.github.prilavok.tinkoff.model.GetAddAccountQrState;
import io.github.prilavok.tinkoff.model.GetQr;
import io.github.prilavok.tinkoff.model.GetQrBankList;
import io.github.prilavok.tinkoff.model.GetQrState;
import io.github.prilavok.tinkoff.model.GetStaticQr;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.Qr;
import io.github.prilavok.tinkoff.model.QrBankList;
import io.github.prilavok.tinkoff.model.QrMembers;
import io.github.prilavok.tinkoff.model.QrMembersList;
import io.github.prilavok.tinkoff.model.QrState;
import io.github.prilavok.tinkoff.model.SbpPayTest;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Payments through the fast payment system (СБП), by QR code, link or linked account. From 10 to 1,000,000 roubles;
 * always in one stage; refunds go by {@link Payments#cancel}.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface Sbp {
    /**
     * The QR code or link by which a payment made by Init is paid. Safe to repeat; of a payment that links an account,
     * a repeat may open another link.
     */
    @POST("v2/GetQr")
    @Operation(value = "getQr", safety = Safety.NATURAL)
    ApiCall<Qr> getQr(@Body GetQr request);

    /** The link by which a payment is paid. */
    default ApiCall<Qr> getQr(String paymentId) {
        return getQr(GetQr.of(paymentId));
    }

    /**
     * The QR code of the shop itself.
     *
     * @deprecated the bank has taken it out of its documents
     */
    @Deprecated
    @POST("v2/GetStaticQr")
    @Operation(value = "getStaticQr", safety = Safety.UNSAFE)
    ApiCall<Qr> getStaticQr(@Body GetStaticQr request);

    /** The banks' apps to choose from; show all, by their order. Safe to repeat. */
    @POST("v2/GetQrBankList")
    @Operation(value = "getQrBankList", safety = Safety.SAFE)
    ApiCall<QrBankList> getQrBankList(@Body GetQrBankList request);

    /** The banks that a payment can be refunded to. Safe to repeat. */
    @POST("v2/QrMembersList")
    @Operation(value = "qrMembersList", safety = Safety.SAFE)
    ApiCall<QrMembers> qrMembersList(@Body QrMembersList request);

    /** The banks that a payment can be refunded to. */
    default ApiCall<QrMembers> qrMembersList(String paymentId) {
        return qrMembersList(QrMembersList.of(paymentId));
    }

    /** How a refund ended: {@code qrCancelCode} says why it failed. Safe to repeat. */
    @POST("v2/GetQrState")
    @Operation(value = "getQrState", safety = Safety.SAFE)
    ApiCall<QrState> getQrState(@Body GetQrState request);

    /** How a refund ended. */
    default ApiCall<QrState> getQrState(String paymentId) {
        return getQrState(GetQrState.of(paymentId));
    }

    /**
     * Links a payer's account without a payment. Not safe to repeat: each call opens another link. A lost answer cannot
     * be reconciled, and does no harm.
     */
    @POST("v2/AddAccountQr")
    @Operation(value = "addAccountQr", safety = Safety.UNSAFE)
    ApiCall<Qr> addAccountQr(@Body AddAccountQr request);

    /** Where the link of an account is. Safe to repeat. */
    @POST("v2/GetAddAccountQrState")
    @Operation(value = "getAddAccountQrState", safety = Safety.SAFE)
    ApiCall<AccountLink> getAddAccountQrState(@Body GetAddAccountQrState request);

    /** Where the link of an account is. */
    default ApiCall<AccountLink> getAddAccountQrState(String requestKey) {
        return getAddAccountQrState(GetAddAccountQrState.of(requestKey));
    }

    /** All accounts linked to the shop. Safe to repeat. */
    @POST("v2/GetAccountQrList")
    @Operation(value = "getAccountQrList", safety = Safety.SAFE)
    ApiCall<AccountLinks> getAccountQrList(@Body GetAccountQrList request);

    /** All accounts linked to the shop. */
    default ApiCall<AccountLinks> getAccountQrList() {
        return getAccountQrList(GetAccountQrList.all());
    }

    /**
     * Charges a linked account. <b>An answer without an error is no payment:</b> it says that the request was taken.
     * Paid or not is known from {@link Payments#getState} or the notification.
     *
     * <p>Not safe to repeat (error 3037). A lost answer is reconciled by GetState.
     */
    @POST("v2/ChargeQr")
    @Operation(value = "chargeQr", safety = Safety.UNSAFE)
    ApiCall<Payment> chargeQr(@Body ChargeQr request);

    /** Charges a linked account; see {@link #chargeQr(ChargeQr)} for what the answer means. */
    default ApiCall<Payment> chargeQr(String paymentId, String accountToken) {
        return chargeQr(ChargeQr.of(paymentId, accountToken));
    }

    /** Plays the payer's bank, on DEMO terminals alone. Not safe to repeat. */
    @POST("v2/SbpPayTest")
    @Operation(value = "sbpPayTest", safety = Safety.UNSAFE)
    ApiCall<Acknowledged> sbpPayTest(@Body SbpPayTest request);
}
