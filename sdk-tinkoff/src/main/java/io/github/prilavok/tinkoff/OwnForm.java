package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.Authorization;
import io.github.prilavok.tinkoff.model.Check3dsVersion;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import io.github.prilavok.tinkoff.model.ThreeDsVersion;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Payments on the shop's own form, for shops with PCI DSS. {@link CardData} encrypts the card. Pass the browser's
 * own {@code User-Agent} and {@code Accept} on with {@link io.github.prilavok.core.RequestOptions#header}. DEMO
 * terminals have no 3-D Secure.
 *
 * <p>The order of calls: {@link Payments#init}, {@link #check3dsVersion}, {@link #finishAuthorize}; if that answers
 * 3DS_CHECKING, the browser goes to the card's bank and comes back, and one of the two submits completes the
 * payment.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface OwnForm {
    /** Which 3-D Secure the card has. May be repeated; the check's number is another each time. */
    @POST("v2/Check3dsVersion")
    @Operation(value = "check3dsVersion", safety = Safety.NATURAL)
    ApiCall<ThreeDsVersion> check3dsVersion(@Body Check3dsVersion request);

    /**
     * Charges the card. Look at the status: CONFIRMED is paid, AUTHORIZED is held, 3DS_CHECKING needs the payer,
     * REJECTED is none of these.
     *
     * <p>Not safe to repeat. A lost answer is reconciled by GetState; 3DS_CHECKING stays STILL_OPEN then, for the
     * bank's page cannot be had again: cancel the payment and begin anew.
     *
     * @throws io.github.prilavok.core.error.RefusedException the card's bank said no
     */
    @POST("v2/FinishAuthorize")
    @Operation(value = "finishAuthorize", safety = Safety.UNSAFE)
    ApiCall<Authorization> finishAuthorize(@Body FinishAuthorize request);

    /**
     * Completes a payment after 3-D Secure 1. Not safe to repeat. A lost answer is reconciled by GetState, if the
     * request names the payment.
     */
    @POST("v2/Submit3DSAuthorization")
    @Operation(value = "submit3dsAuthorization", safety = Safety.UNSAFE)
    ApiCall<Payment> submit3dsAuthorization(@Body Submit3dsAuthorization request);

    /**
     * Completes a payment after 3-D Secure 2. Not safe to repeat. A lost answer is reconciled by GetState. "RReq not
     * found" means that the card's bank is not done yet; it has 30 minutes.
     */
    @POST("v2/Submit3DSAuthorizationV2")
    @Operation(value = "submit3dsAuthorizationV2", safety = Safety.UNSAFE)
    ApiCall<Payment> submit3dsAuthorizationV2(@Body Submit3dsAuthorizationV2 request);
}
