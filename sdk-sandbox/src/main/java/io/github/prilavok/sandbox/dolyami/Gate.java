package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands before every operation: asks for the password and the correlation id, and writes out refusals. */
final class Gate {
    private static final Pattern UUID_V4 = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final String SCHEME = "Basic ";

    /** An operation that was let in. */
    interface Action {
        ObjectNode answer(Exchange exchange);
    }

    private final byte[] credentials;
    private final Throttle throttle;

    Gate(String login, String password, Throttle throttle) {
        this.credentials = Base64.getEncoder().encode((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.throttle = throttle;
    }

    Handler guarded(Action action) {
        return exchange -> {
            String correlationId = exchange.header("X-Correlation-ID");
            exchange.key("correlationId", correlationId);
            try {
                authenticate(exchange.header("Authorization"));
                if (correlationId == null || !UUID_V4.matcher(correlationId).matches()) {
                    throw Refusal.badRequest("X-Correlation-ID", "must be a UUID v4");
                }
                if (throttle.admits(exchange)) {
                    exchange.json(200, action.answer(exchange));
                }
            } catch (Refusal refusal) {
                exchange.json(refusal.status(), refusal.body(correlationId));
            }
        };
    }

    private void authenticate(@Nullable String authorization) {
        if (authorization == null
                || !authorization.startsWith(SCHEME)
                || !MessageDigest.isEqual(
                        credentials, authorization.substring(SCHEME.length()).getBytes(StandardCharsets.ISO_8859_1))) {
            throw Refusal.unauthorized();
        }
    }
}
