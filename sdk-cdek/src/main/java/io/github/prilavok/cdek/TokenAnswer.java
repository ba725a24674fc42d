package io.github.prilavok.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.cdek.internal.CdekJson;
import io.github.prilavok.core.auth.AccessToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What CDEK answers to credentials.
 *
 * @param accessToken a JWT
 * @param expiresIn its lifetime in seconds
 */
record TokenAnswer(@Nullable String accessToken, @Nullable Long expiresIn) {
    private static final int JWT_PARTS = 3;

    /**
     * The token. Its end is counted from now, so that the clocks need not agree; the JWT's own {@code exp} serves if
     * the answer has no lifetime.
     *
     * @throws IllegalStateException if the answer has no token
     */
    AccessToken token(Instant now) {
        if (accessToken == null || accessToken.isBlank()) {
            throw new IllegalStateException("CDEK answered without a token");
        }
        return new AccessToken(accessToken, expiresIn != null ? now.plusSeconds(expiresIn) : expiry(accessToken, now));
    }

    /** When a JWT ends by its own word; at once if it has none. */
    static Instant expiry(String jwt, Instant otherwise) {
        String[] parts = jwt.split("\\.", -1);
        if (parts.length != JWT_PARTS) {
            return otherwise;
        }
        try {
            JsonNode claims = CdekJson.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            JsonNode expiry = claims.path("exp");
            return expiry.canConvertToLong() ? Instant.ofEpochSecond(expiry.longValue()) : otherwise;
        } catch (IOException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TokenAnswer{expiresIn=" + expiresIn + '}';
    }
}
