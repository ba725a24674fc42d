package io.github.prilavok.wazzup;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.Deal;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import io.github.prilavok.wazzup.model.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Deals, for Wazzup's chat window: for a shop, orders. A shop that only notifies needs none. Closed to a sidecar key. Upload the
 * contacts first.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/a-list-of-deals/">A list of deals</a>
 */
public interface Deals {
    /**
     * 100 of the deals. A read: safe to repeat.
     *
     * @param offset how many to skip; null for none
     */
    @GET("v3/deals")
    @Operation(value = "listDeals", safety = Safety.SAFE)
    ApiCall<Page<Deal>> listDeals(@Query("offset") @Nullable Integer offset);

    /** All deals, read as they are walked through. */
    default Pages<Deal> allDeals() {
        return Paging.of(offset -> listDeals(offset).map(Page::data));
    }

    /**
     * Creates deals, or changes those with the same id. Safe to repeat: the same twice is the same once.
     *
     * @throws io.github.prilavok.core.error.InvalidRequestException {@code INVALID_DEALS_DATA}: none is created
     */
    @POST("v3/deals")
    @Operation(value = "upsertDeals", safety = Safety.NATURAL)
    ApiCall<Acknowledged> upsertDeals(@Body Upload<Deal> deals);

    /** As {@link #upsertDeals(Upload)}; 1 to 100 of them. */
    default ApiCall<Acknowledged> upsertDeals(List<Deal> deals) {
        return upsertDeals(Upload.deals(deals));
    }

    /** One deal. A read: safe to repeat. */
    @GET("v3/deals/{id}")
    @Operation(value = "getDeal", safety = Safety.SAFE)
    ApiCall<Deal> getDeal(@Path("id") String id);

    /** Deletes a deal. Safe to repeat: {@link Deletion#NOT_FOUND} is what a repeat finds. */
    @DELETE("v3/deals/{id}")
    @Operation(value = "deleteDeal", safety = Safety.NATURAL)
    ApiCall<Deletion> deleteDeal(@Path("id") String id);

    /**
     * Deletes deals. Safe to repeat.
     *
     * @return the ids that were not found
     */
    @PATCH("v3/deals/bulk_delete")
    @Operation(value = "deleteDeals", safety = Safety.NATURAL)
    ApiCall<List<String>> deleteDeals(@Body Upload<String> ids);

    /** As {@link #deleteDeals(Upload)}; 1 to 100 of them. */
    default ApiCall<List<String>> deleteDeals(List<String> ids) {
        return deleteDeals(Upload.ids(ids));
    }
}
