package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.Deal;
import io.github.prilavok.yookassa.model.DealFilter;
import io.github.prilavok.yookassa.model.Page;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Safe deals of a marketplace: the buyer's money waits in the deal until it is paid out to the seller or paid back. Idempotency
 * keys are as in {@link Payments}.
 *
 * <p>Open a deal; make a payment with its id and the seller's part; then pay out with the deal's id, which closes it, or refund
 * with the part that the seller does not get. A deal that runs out of time is closed and the buyer paid back. Not with SBP,
 * SberBank Business Online, SberBank's credits and electronic certificates.
 *
 * @see <a href="https://yookassa.ru/developers/api#deal">Deals</a>
 */
public interface Deals {
    /**
     * Opens a deal.
     *
     * <p>Repeated with the same key. A lost answer is reconciled by a search for the request's description, which has to be your
     * own id of the deal: without one of 4 characters at least it cannot be reconciled. If several deals have the same
     * description and metadata, or the one that has was not made while the call lasted, the outcome stays open; that there is none proves something after two minutes only.
     */
    @POST("v3/deals")
    @Operation(value = "createDeal", safety = Safety.KEY)
    ApiCall<Deal> createDeal(@Body CreateDeal request);

    /**
     * One page of the deals, as {@link #listDeals(DealFilter)} but with the filter as it stands in the URL. A read: safe to
     * repeat.
     */
    @GET("v3/deals")
    @Operation(value = "listDeals", safety = Safety.SAFE)
    ApiCall<Page<Deal>> listDeals(@QueryMap Map<String, String> query);

    /** One page of the deals, the newest first. A read: safe to repeat. */
    default ApiCall<Page<Deal>> listDeals(DealFilter filter) {
        return listDeals(filter.query());
    }

    /** All deals that the filter lets through, read page by page as they are walked through. */
    default Pages<Deal> allDeals(DealFilter filter) {
        return Cursors.pages(filter, DealFilter::after, this::listDeals);
    }

    /** Where a deal is now. A read: safe to repeat. */
    @GET("v3/deals/{deal_id}")
    @Operation(value = "getDeal", safety = Safety.SAFE)
    ApiCall<Deal> getDeal(@Path("deal_id") String dealId);
}
