package io.github.prilavok.cdek;

import io.github.prilavok.cdek.internal.QueryParameters;
import io.github.prilavok.cdek.model.Office;
import io.github.prilavok.cdek.model.OfficeQuery;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import java.util.List;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/**
 * Pickup points and lockers. They change daily: keep a copy and refresh it.
 *
 * <p>Source: <a href="https://apidoc.cdek.ru">apidoc.cdek.ru</a>, Offices.
 */
public interface Offices {
    /** How many offices {@link #pages} asks for at once. */
    int PAGE_SIZE = 500;

    /**
     * Lists offices.
     *
     * @param query parameters by their names on the wire; see {@link OfficeQuery}
     */
    @GET("v2/deliverypoints")
    @Operation(value = "listOffices", safety = Safety.SAFE)
    ApiCall<List<Office>> listOffices(@QueryMap Map<String, String> query);

    /** Lists offices; all in one answer, unless the query has a page. */
    default ApiCall<List<Office>> listOffices(OfficeQuery query) {
        return listOffices(QueryParameters.of(query));
    }

    /** All offices that match, read page by page as they are walked through. The query's own page does not count. */
    default Pages<Office> pages(OfficeQuery query) {
        int size = query.size() == null ? PAGE_SIZE : query.size();
        return Pages.from(
                0,
                page -> listOffices(query.toBuilder().size(size).page(page).build())
                        .map(offices -> new Pages.Page<>(offices, offices.size() < size ? null : page + 1)));
    }
}
