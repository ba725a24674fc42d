package io.github.prilavok.core.internal;

import io.github.prilavok.core.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that was sent and whose answer was lost.
 *
 * @param operation its name
 * @param arguments of the resource method
 * @param firstSent when its first try began
 * @param lastSent when its last try began
 * @param idempotencyKey the key that went with it, null if none did
 * @param taken whether the provider says that something of its id exists: who does not find it has not looked well
 * @param clock the client's
 */
public record LostCall(
        String operation,
        List<?> arguments,
        Instant firstSent,
        Instant lastSent,
        @Nullable String idempotencyKey,
        boolean taken,
        Clock clock) {
    /** The argument of this type. */
    public <A> A argument(Class<A> type) {
        return arguments.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + " has no argument " + type.getSimpleName()));
    }

    /** How long ago the last try began. */
    public Duration age() {
        return Duration.between(lastSent, clock.instant());
    }

    /**
     * What follows from there being no trace of it.
     *
     * @param settleTime after which there would be one
     */
    public Outcome absent(Duration settleTime) {
        return !taken && age().compareTo(settleTime) >= 0 ? Outcome.NOT_DONE : Outcome.STILL_OPEN;
    }

    @Override
    public String toString() {
        return "LostCall{" + operation + '}';
    }
}
