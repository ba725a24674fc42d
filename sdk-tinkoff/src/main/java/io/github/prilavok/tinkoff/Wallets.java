package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.AlfaPayGetLink;
import io.github.prilavok.tinkoff.model.MirPayDeepLink;
import io.github.prilavok.tinkoff.model.MirPayGetDeepLink;
import io.github.prilavok.tinkoff.model.PaySource;
import io.github.prilavok.tinkoff.model.TerminalPayMethods;
import io.github.prilavok.tinkoff.model.TinkoffPayStatus;
import io.github.prilavok.tinkoff.model.WalletLink;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Payments with T-Pay, SberPay, Mir Pay and Alfa Pay. Each begins with {@link Payments#init}. All of it may be
 * repeated.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface Wallets {
    /**
     * Whether the terminal takes T-Pay, and in which version. Safe to repeat.
     *
     * @param terminalKey {@link TinkoffClient#terminalKey}
     */
    @GET("v2/TinkoffPay/terminals/{terminalKey}/status")
    @Operation(value = "tinkoffPayStatus", safety = Safety.SAFE, authenticated = false)
    ApiCall<TinkoffPayStatus> tinkoffPayStatus(@Path("terminalKey") String terminalKey);

    /**
     * The link that opens T-Pay. Safe to repeat.
     *
     * @param version from {@link #tinkoffPayStatus}
     */
    @GET("v2/TinkoffPay/transactions/{paymentId}/versions/{version}/link")
    @Operation(value = "tinkoffPayLink", safety = Safety.SAFE, authenticated = false)
    ApiCall<WalletLink> tinkoffPayLink(@Path("paymentId") String paymentId, @Path("version") String version);

    /** The QR code of T-Pay, an SVG document. Safe to repeat. */
    @Headers("Accept: image/svg+xml")
    @GET("v2/TinkoffPay/{paymentId}/QR")
    @Operation(value = "tinkoffPayQr", safety = Safety.SAFE, authenticated = false)
    ApiCall<String> tinkoffPayQr(@Path("paymentId") String paymentId);

    /** The link that opens SberPay. Safe to repeat. */
    @GET("v2/SberPay/transactions/{paymentId}/link")
    @Operation(value = "sberPayLink", safety = Safety.SAFE, authenticated = false)
    ApiCall<WalletLink> sberPayLink(@Path("paymentId") String paymentId);

    /** The QR code of SberPay, an SVG document. Safe to repeat. */
    @Headers("Accept: image/svg+xml")
    @GET("v2/SberPay/{paymentId}/QR")
    @Operation(value = "sberPayQr", safety = Safety.SAFE, authenticated = false)
    ApiCall<String> sberPayQr(@Path("paymentId") String paymentId);

    /** The link that opens Mir Pay on an Android phone. Safe to repeat. */
    @POST("v2/MirPay/GetDeepLink")
    @Operation(value = "mirPayDeepLink", safety = Safety.NATURAL)
    ApiCall<MirPayDeepLink> mirPayDeepLink(@Body MirPayGetDeepLink request);

    /** The link that opens Mir Pay on an Android phone. */
    default ApiCall<MirPayDeepLink> mirPayDeepLink(String paymentId) {
        return mirPayDeepLink(MirPayGetDeepLink.of(paymentId));
    }

    /** The link that opens Alfa Pay. Known from one SDK of 2026 alone. Safe to repeat. */
    @POST("v2/AlfaPay/link/get")
    @Operation(value = "alfaPayLink", safety = Safety.NATURAL)
    ApiCall<WalletLink> alfaPayLink(@Body AlfaPayGetLink request);

    /** The link that opens Alfa Pay. */
    default ApiCall<WalletLink> alfaPayLink(String paymentId) {
        return alfaPayLink(AlfaPayGetLink.of(paymentId));
    }

    /**
     * The ways to pay that a terminal offers. Safe to repeat.
     *
     * @param terminalKey {@link TinkoffClient#terminalKey}
     * @param paySource {@link PaySource#API} for a shop's server
     */
    @GET("v2/GetTerminalPayMethods")
    @Operation(value = "getTerminalPayMethods", safety = Safety.SAFE, authenticated = false)
    ApiCall<TerminalPayMethods> getTerminalPayMethods(
            @Query("TerminalKey") String terminalKey, @Query("PaySource") OpenEnum<PaySource> paySource);
}
