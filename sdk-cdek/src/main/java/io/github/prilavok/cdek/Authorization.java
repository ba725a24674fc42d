package io.github.prilavok.cdek;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

/** Tokens. The client fetches, keeps and renews them by itself. */
interface Authorization {
    /**
     * Fetches a token. The credentials go in the body, not in the query that CDEK's document shows, for a query stands
     * in access logs.
     *
     * @param grantType {@code client_credentials}
     */
    @FormUrlEncoded
    @POST("v2/oauth/token")
    @Operation(value = "obtainToken", safety = Safety.SAFE, authenticated = false)
    ApiCall<TokenAnswer> obtainToken(
            @Field("grant_type") String grantType,
            @Field("client_id") String clientId,
            @Field("client_secret") String clientSecret);
}
