package io.github.prilavok.sandbox.cdek;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One status that an order has had.
 *
 * @param code as it goes over the wire; may be one of the names that CDEK used until 2026
 * @param reason CDEK's reason code, for a delivery that failed or was partial
 * @param revoked true once CDEK took this final status back
 */
record StatusEntry(
        OrderStatus status,
        String code,
        Instant time,
        @Nullable Integer reason,
        @Nullable City city,
        boolean revoked) {

    StatusEntry revoke() {
        return new StatusEntry(status, code, time, reason, city, true);
    }
}
