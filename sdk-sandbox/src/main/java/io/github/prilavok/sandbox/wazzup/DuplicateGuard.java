package io.github.prilavok.sandbox.wazzup;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a second message with the same {@code crmMessageId} for a minute, and not for a second more. */
final class DuplicateGuard {
    private static final Duration WATCH = Duration.ofSeconds(60);

    private final Map<String, Instant> accepted = new HashMap<>();

    void check(@Nullable String crmMessageId, Instant now) {
        Instant first = crmMessageId == null ? null : accepted.get(crmMessageId);
        if (first != null && now.isBefore(first.plus(WATCH))) {
            throw WazzupRefusal.message(
                    400,
                    "REPEATED_CRM_MESSAGE_ID",
                    "You have already sent message with same crmMessageId",
                    Json.object().put("crmMessageId", crmMessageId));
        }
    }

    void accepted(@Nullable String crmMessageId, Instant now) {
        if (crmMessageId != null) {
            accepted.put(crmMessageId, now);
        }
    }
}
