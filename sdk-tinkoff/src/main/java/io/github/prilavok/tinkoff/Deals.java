package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.CloseSpDeal;
import io.github.prilavok.tinkoff.model.CreateSpDeal;
import io.github.prilavok.tinkoff.model.SpDeal;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Deals of a marketplace: what buyers paid is kept until sellers are paid out. For multisplit terminals.
 *
 * <p>Source: the bank's documents on multisplit of 2026, as copied by community SDKs
 */
public interface Deals {
    /**
     * Opens a deal. Not safe to repeat: each call opens another. A lost answer cannot be reconciled, and does no harm.
     */
    @POST("v2/createSpDeal")
    @Operation(value = "createSpDeal", safety = Safety.UNSAFE)
    ApiCall<SpDeal> createSpDeal(@Body CreateSpDeal request);

    /**
     * Closes a deal for good: <b>all that is left in it goes to the platform</b>, also what sellers were still owed.
     * May be repeated; the repeat is answered with error 926.
     */
    @POST("v2/closeSpDeal")
    @Operation(value = "closeSpDeal", safety = Safety.NATURAL)
    ApiCall<SpDeal> closeSpDeal(@Body CloseSpDeal request);
}
