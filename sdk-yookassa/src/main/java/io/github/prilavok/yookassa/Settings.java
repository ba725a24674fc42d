package io.github.prilavok.yookassa;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yookassa.model.Me;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * The settings of a shop or of a payout gateway, by whose credentials are used.
 *
 * @see <a href="https://yookassa.ru/developers/api#me_object">Settings</a>
 */
public interface Settings {
    /**
     * Whether it works, what may be paid with, and who makes the receipts. A read: safe to repeat.
     *
     * @param onBehalfOf a shop of a split payment; null for the shop or gateway itself
     */
    @GET("v3/me")
    @Operation(value = "getMe", safety = Safety.SAFE)
    ApiCall<Me> getMe(@Query("on_behalf_of") @Nullable String onBehalfOf);

    /** Those of the shop or gateway itself. */
    default ApiCall<Me> getMe() {
        return getMe(null);
    }
}
