package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

/** The application's own requests about tokens. */
interface OAuthTokens {
    /** @param grantType {@code authorization_code} */
    @FormUrlEncoded
    @POST("oauth/v2/token")
    @Operation(value = "exchangeOauthCode", safety = Safety.UNSAFE)
    ApiCall<TokenAnswer> exchangeOauthCode(@Field("grant_type") String grantType, @Field("code") String code);

    @FormUrlEncoded
    @POST("oauth/v2/revoke_token")
    @Operation(value = "revokeOauthToken", safety = Safety.NATURAL)
    ApiCall<Acknowledged> revokeOauthToken(@Field("token") String token);
}
