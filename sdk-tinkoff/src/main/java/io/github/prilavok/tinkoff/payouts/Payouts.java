package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Payouts to cards, by SBP and to partners.
 *
 * <p>Amounts are in roubles. Nothing here is repeated by itself that could pay a second time. There is no way to look a
 * payout up by the shop's order number: store the PaymentId that {@link #init} answers before {@link #payment}, and the
 * order number before either.
 *
 * <p>Source: the bank's A2C_V2 1.15 and its edition for marketplaces of 2026, tbank.ru/kassa/dev/payouts
 */
public interface Payouts {
    /**
     * Creates a payout. To a card it only checks it: CHECKED, and {@link #payment} pays. <b>By SBP it pays at once</b>:
     * COMPLETING, then COMPLETED or REJECTED; {@code payment} must not follow.
     *
     * <p>Not safe to repeat, and a lost answer cannot be reconciled, for its PaymentId is lost with it. To a card the same
     * request may be sent again by hand with the <b>same</b> order number, as nothing is paid before {@code payment}. By
     * SBP only a person can tell. Never take another order number to get past an unknown outcome.
     *
     * @throws io.github.prilavok.core.error.ConflictException 623: this order number was paid already, which is the answer
     *     to a repeat; it says nothing while the first is on its way. 9302: SBP has this payout already
     */
    @POST("e2c/v2/Init")
    @Operation(value = "payoutInit", safety = Safety.UNSAFE)
    ApiCall<Payout> init(@Body PayoutInit request);

    /**
     * Pays a checked payout to a card or a partner: COMPLETED, REJECTED, or CREDIT_CHECKING, when the bank finds out within
     * 60 minutes ({@link TinkoffPayoutsClient#payoutFinished}).
     *
     * <p>Not safe to repeat. A lost answer is reconciled by GetState: COMPLETED is DONE; REJECTED is NOT_DONE, and so is
     * CHECKED once the settle time has passed; everything else is open.
     */
    @POST("e2c/v2/Payment")
    @Operation(value = "payoutPayment", safety = Safety.UNSAFE)
    ApiCall<Payout> payment(@Body PayoutPayment request);

    /** Pays a checked payout. */
    default ApiCall<Payout> payment(String paymentId) {
        return payment(PayoutPayment.of(paymentId));
    }

    /** Where a payout is now. Safe to repeat. */
    @POST("e2c/v2/GetState")
    @Operation(value = "payoutGetState", safety = Safety.SAFE)
    ApiCall<Payout> getState(@Body PayoutGetState request);

    /** Where a payout is now. */
    default ApiCall<Payout> getState(String paymentId) {
        return getState(PayoutGetState.of(paymentId));
    }

    /**
     * Takes a payout to a partner back into its deal, all or a part of it, while the deal is open. CREDIT_CANCELING and
     * CANCEL_CHECKING ask for patience; COMPLETED means that it was not taken back.
     *
     * <p>Safe to repeat with the same {@link PayoutCancelPayment#externalRequestId()}, which the request has from the
     * moment it is made: send the same object again.
     */
    @POST("e2c/v2/CancelPayment")
    @Operation(value = "payoutCancelPayment", safety = Safety.KEY)
    ApiCall<PayoutCancellation> cancelPayment(@Body PayoutCancelPayment request);

    /** The balance that payouts are made from. Safe to repeat. */
    @POST("e2c/v2/GetAccountInfo")
    @Operation(value = "payoutGetAccountInfo", safety = Safety.SAFE)
    ApiCall<AccountInfo> getAccountInfo(@Body GetAccountInfo request);

    /** The balance that payouts are made from. */
    default ApiCall<AccountInfo> getAccountInfo() {
        return getAccountInfo(GetAccountInfo.now());
    }

    /** The banks that take payouts by SBP. Safe to repeat. */
    @POST("a2c/sbp/GetSbpMembers")
    @Operation(value = "payoutGetSbpMembers", safety = Safety.SAFE)
    ApiCall<SbpMembers> getSbpMembers(@Body GetSbpMembers request);

    /** The banks that take payouts by SBP. */
    default ApiCall<SbpMembers> getSbpMembers() {
        return getSbpMembers(GetSbpMembers.all());
    }
}
