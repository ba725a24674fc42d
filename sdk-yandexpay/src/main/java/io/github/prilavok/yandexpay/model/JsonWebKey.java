package io.github.prilavok.yandexpay.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yandexpay.internal.YandexPayRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public key that webhooks are signed with (RFC 7517).
 *
 * @param kid its name
 * @param kty {@code EC}
 * @param crv {@code P-256}
 * @param alg {@code ES256}, or absent
 * @param use {@code sig}, or absent
 * @param x a coordinate, Base64url
 * @param y a coordinate, Base64url
 * @param extra members of the JSON that this record has no component for; kept, and sent as they are
 */
@Built
public record JsonWebKey(
        @Nullable String kid,
        @Nullable String kty,
        @Nullable String crv,
        @Nullable String alg,
        @Nullable String use,
        @Nullable String x,
        @Nullable String y,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public JsonWebKey {
        extra = Extra.copy(extra);
    }

    public static JsonWebKeyBuilder builder() {
        return JsonWebKeyBuilder.builder();
    }

    /** The same with some of it changed. */
    public JsonWebKeyBuilder toBuilder() {
        return JsonWebKeyBuilder.builder(this);
    }

    @Override
    public String toString() {
        return YandexPayRedaction.describe(this);
    }
}
