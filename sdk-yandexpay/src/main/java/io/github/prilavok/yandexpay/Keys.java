package io.github.prilavok.yandexpay;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.yandexpay.model.JsonWebKeySet;
import retrofit2.http.GET;

/** The keys that webhooks are signed with. {@link YandexPayClient#notifications()} asks for them by itself, and keeps them. */
public interface Keys {
    /** The keys in use. Safe to repeat; no credentials are sent. */
    @GET("api/jwks")
    @Operation(value = "getJwks", safety = Safety.SAFE, authenticated = false)
    ApiCall<JsonWebKeySet> getJwks();
}
