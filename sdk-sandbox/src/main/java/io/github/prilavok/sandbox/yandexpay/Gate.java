package io.github.prilavok.sandbox.yandexpay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every operation: asks for the key, checks the headers of the request, remembers what was answered to a
 * write, and writes the envelopes.
 */
final class Gate {
    private static final String SCHEME = "api-key ";
    private static final int SHORTEST_TIMEOUT = 1_000;
    private static final int LONGEST_TIMEOUT = 10_000;
    // How long Yandex remembers an X-Request-Id is not documented.
    private static final Duration MEMORY = Duration.ofHours(24);

    /** An operation that was let in: answers with {@code data}. */
    interface Action {
        ObjectNode data(Exchange exchange);
    }

    private record Answered(String method, String path, byte[] body, ObjectNode data, Instant at) {
        boolean isOf(Exchange exchange) {
            return method.equals(exchange.method())
                    && path.equals(exchange.path())
                    && Arrays.equals(body, exchange.body());
        }
    }

    private final Merchant merchant;
    private final Timing timing;
    private final Map<String, Answered> answers = new LinkedHashMap<>();

    Gate(Merchant merchant, Timing timing) {
        this.merchant = merchant;
        this.timing = timing;
    }

    Handler read(Action action) {
        return guarded(action);
    }

    /** For an operation that changes something: the same X-Request-Id gets the same answer. */
    Handler write(Action action) {
        return guarded(exchange -> {
            String id = exchange.header("X-Request-Id");
            Answered earlier = id == null || merchant.requestIdsForgotten() ? null : remembered(id);
            if (earlier != null) {
                if (!earlier.isOf(exchange)) {
                    throw Refusal.badRequest("X-Request-Id was used for another request");
                }
                exchange.refused();
                return earlier.data();
            }
            ObjectNode data = action.data(exchange);
            if (id != null) {
                answers.put(id, new Answered(exchange.method(), exchange.path(), exchange.body(), data, timing.now()));
            }
            return data;
        });
    }

    private @Nullable Answered remembered(String id) {
        Instant oldest = timing.now().minus(MEMORY);
        answers.values().removeIf(answered -> answered.at().isBefore(oldest));
        return answers.get(id);
    }

    private Handler guarded(Action action) {
        return exchange -> {
            try {
                exchange.key("requestId", exchange.header("X-Request-Id"))
                        .key("attempt", exchange.header("X-Request-Attempt"));
                authenticate(exchange.header("Authorization"));
                checkTimeout(exchange.header("X-Request-Timeout"));
                ObjectNode envelope = JsonNodeFactory.instance.objectNode();
                envelope.put("status", "success").put("code", 200);
                envelope.set("data", action.data(exchange));
                exchange.json(200, envelope);
            } catch (Refusal refusal) {
                exchange.json(refusal.status(), refusal.body());
            }
        };
    }

    private void authenticate(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw Refusal.authentication("Malformed API key");
        }
        if (!authorization.substring(SCHEME.length()).strip().equals(merchant.apiKey())) {
            throw Refusal.authentication("Unknown API key");
        }
    }

    private static void checkTimeout(@Nullable String timeout) {
        if (timeout == null) {
            return;
        }
        try {
            int millis = Integer.parseInt(timeout);
            if (millis >= SHORTEST_TIMEOUT && millis <= LONGEST_TIMEOUT) {
                return;
            }
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("X-Request-Timeout must be a number of milliseconds");
        }
        throw Refusal.badRequest("X-Request-Timeout must be from 1000 to 10000 ms");
    }
}
