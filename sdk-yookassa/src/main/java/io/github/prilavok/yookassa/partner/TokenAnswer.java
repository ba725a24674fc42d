package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.auth.AccessToken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What YooKassa gives for a code.
 *
 * @param accessToken 32 to 512 characters; an answer without it is not understood
 * @param expiresIn its lifetime in seconds
 */
record TokenAnswer(String accessToken, @Nullable Long expiresIn) {
    /** As YooKassa's documents have it, for an answer that does not say. */
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);

    TokenAnswer {
        if (accessToken == null || accessToken.isBlank()) {
            throw new IllegalArgumentException("YooKassa answered without a token");
        }
    }

    AccessToken token(Instant now) {
        return new AccessToken(
                accessToken, expiresIn != null && expiresIn > 0 ? now.plusSeconds(expiresIn) : now.plus(FIVE_YEARS));
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TokenAnswer{expiresIn=" + expiresIn + '}';
    }
}
