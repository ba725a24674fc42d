package io.github.prilavok.core.auth;

import java.time.Instant;

/**
 * A token and when it ends.
 *
 * @param value as it goes into the {@code Authorization} header, without {@code Bearer}
 * @param expiresAt by the client's clock
 */
public record AccessToken(String value, Instant expiresAt) {
    /** Without the value. */
    @Override
    public String toString() {
        return "AccessToken{expiresAt=" + expiresAt + '}';
    }
}
