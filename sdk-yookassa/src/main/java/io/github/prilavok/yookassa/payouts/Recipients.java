package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Personal data of recipients: to compare a name before a payout by SBP, or to stand in extracts.
 *
 * @see <a href="https://yookassa.ru/developers/api#personal_data">Personal data</a>
 */
public interface Recipients {
    /**
     * Stores somebody's data. Safe to repeat with the same idempotency key within 24 hours. A lost answer cannot be
     * reconciled, for there is no list of them; storing the same data once more, under another key, does no harm.
     */
    @POST("v3/personal_data")
    @Operation(value = "createPersonalData", safety = Safety.KEY)
    ApiCall<PersonalData> createPersonalData(@Body CreatePersonalData request);

    /** Whether somebody's data can still be used; never the data. Safe to repeat. */
    @GET("v3/personal_data/{personal_data_id}")
    @Operation(value = "getPersonalData", safety = Safety.SAFE)
    ApiCall<PersonalData> getPersonalData(@Path("personal_data_id") String personalDataId);
}
