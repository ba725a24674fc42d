package io.github.prilavok.tinkoff.internal;

import io.github.prilavok.core.Operation;
import io.github.prilavok.core.internal.BodyWriter;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.tinkoff.model.Init;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Looks at the times in a request when it is sent, not when it is made, and by the client's clock. */
public final class TimelyBodies implements BodyWriter {
    private static final Duration SHORTEST_LINK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LINK = Duration.ofDays(90);

    private final BodyWriter bodies;
    private final Clock clock;

    public TimelyBodies(BodyWriter bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public RequestBody write(Object body, Operation operation) throws IOException {
        if (body instanceof Init init) {
            link(init.redirectDueDate());
        }
        return bodies.write(body, operation);
    }

    private void link(@Nullable OffsetDateTime until) {
        if (until == null) {
            return;
        }
        Instant now = clock.instant();
        Instant end = until.toInstant();
        Check.that(
                !end.isBefore(now.plus(SHORTEST_LINK)) && !end.isAfter(now.plus(LONGEST_LINK)),
                "RedirectDueDate must be 1 minute to 90 days ahead of the client's clock; set another, or leave it out");
    }
}
