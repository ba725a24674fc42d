package io.github.prilavok.yookassa.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import retrofit2.http.GET;

/**
 * The banks that take payouts by SBP.
 *
 * @see <a href="https://yookassa.ru/developers/api#sbp_banks">SBP participants</a>
 */
public interface SbpBanks {
    /** All of them, in one answer. Changes rarely: keep it for a day. Safe to repeat. */
    @GET("v3/sbp_banks")
    @Operation(value = "listSbpBanks", safety = Safety.SAFE)
    ApiCall<SbpBankList> listSbpBanks();
}
