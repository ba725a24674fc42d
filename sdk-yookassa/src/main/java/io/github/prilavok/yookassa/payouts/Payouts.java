package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.Page;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Payouts to individuals.
 *
 * <p>Idempotency keys are as in {@link io.github.prilavok.yookassa.Payments}: the same key with the same request makes one
 * payout, for 24 hours from the first attempt and no longer. Derive the key from your own id of the payout, so that it is the
 * same after a restart, and put that id into {@code metadata} as well: after 24 hours it is all that the payout is found by.
 *
 * @see <a href="https://yookassa.ru/developers/api#payout">Payouts</a>
 */
public interface Payouts {
    /**
     * Makes a payout: the money leaves the balance at once. It may stay {@link PayoutStatus#PENDING} for long: wait for the
     * notification or by {@link YooKassaPayoutsClient#payoutFinished}, and never create it anew meanwhile. One that cannot
     * be made may be a canceled {@link Payout} and no exception.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by a search for the request's {@code metadata}; without them
     * it cannot be. DONE means that there is a payout with the same metadata and the same amount that was made while the call
     * lasted and is not canceled: search for it. An older or younger one leaves the outcome open, for it may be another. How long a new payout takes to be found is not documented, so that none is found proves nothing
     * before {@link YooKassaPayoutsClientBuilder#settleTime} has passed: the outcome is open until then.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException among others: a limit, see {@link CreatePayout}
     * @throws io.github.prilavok.core.error.PermissionException the gateway may not make such payouts
     * @throws io.github.prilavok.core.error.OutcomeUnknownException among others: a payout with this key was made by another
     *     body
     */
    @POST("v3/payouts")
    @Operation(value = "createPayout", safety = Safety.KEY)
    ApiCall<Payout> createPayout(@Body CreatePayout request);

    /**
     * One page of the payouts, as {@link #listPayouts(PayoutFilter)} but with the filter as it stands in the URL. A read: safe
     * to repeat.
     */
    @GET("v3/payouts")
    @Operation(value = "listPayouts", safety = Safety.SAFE)
    ApiCall<Page<Payout>> listPayouts(@QueryMap Map<String, String> query);

    /** One page of the payouts, the newest first. A read: safe to repeat. */
    default ApiCall<Page<Payout>> listPayouts(PayoutFilter filter) {
        return listPayouts(filter.query());
    }

    /** All payouts that the filter lets through, read page by page as they are walked through. */
    default Pages<Payout> allPayouts(PayoutFilter filter) {
        return Pages.from(filter, from -> listPayouts(from).map(page -> PayoutPages.page(page, from::after)));
    }

    /**
     * One page of the payouts with a pair in their metadata, as {@link #searchPayouts(PayoutSearch)} but with the pair as it
     * stands in the URL. A read: safe to repeat.
     */
    @GET("v3/payouts/search")
    @Operation(value = "searchPayouts", safety = Safety.SAFE)
    ApiCall<Page<Payout>> searchPayouts(@QueryMap Map<String, String> query);

    /** One page of the payouts of the last three months with a pair in their metadata, the newest first. Safe to repeat. */
    default ApiCall<Page<Payout>> searchPayouts(PayoutSearch search) {
        return searchPayouts(search.query());
    }

    /** All payouts of the last three months with a pair in their metadata, read page by page as they are walked through. */
    default Pages<Payout> foundPayouts(PayoutSearch search) {
        return Pages.from(search, from -> searchPayouts(from).map(page -> PayoutPages.page(page, from::after)));
    }

    /** Where a payout is now. A read: safe to repeat. */
    @GET("v3/payouts/{payout_id}")
    @Operation(value = "getPayout", safety = Safety.SAFE)
    ApiCall<Payout> getPayout(@Path("payout_id") String payoutId);
}
