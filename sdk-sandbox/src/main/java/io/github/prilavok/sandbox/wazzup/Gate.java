package io.github.prilavok.sandbox.wazzup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;

/** Stands before every operation: counts the requests, asks for the key, and writes out refusals. */
final class Gate {
    private static final int LARGEST_BATCH = 100;
    private static final String SCHEME = "Bearer ";

    private final RequestLimit limit;
    private final String apiKey;
    private final String sidecarKey;

    Gate(RequestLimit limit, String apiKey, String sidecarKey) {
        this.limit = limit;
        this.apiKey = apiKey;
        this.sidecarKey = sidecarKey;
    }

    /** For an operation that a sidecar key opens as well. */
    Handler forAnyKey(Handler handler) {
        return guarded(handler, true);
    }

    /** For an operation that a sidecar key does not open. */
    Handler forFullKey(Handler handler) {
        return guarded(handler, false);
    }

    private Handler guarded(Handler handler, boolean sidecar) {
        return exchange -> {
            try {
                limit.count();
                check(exchange, sidecar);
                handler.handle(exchange);
            } catch (WazzupRefusal refusal) {
                write(refusal, exchange);
            }
        };
    }

    static void write(WazzupRefusal refusal, Exchange exchange) {
        ObjectNode body = refusal.body();
        if (body == null) {
            exchange.status(refusal.status());
        } else {
            exchange.json(refusal.status(), body);
        }
    }

    private void check(Exchange exchange, boolean sidecar) {
        String authorization = exchange.header("Authorization");
        String key = authorization != null && authorization.startsWith(SCHEME)
                ? authorization.substring(SCHEME.length()).strip()
                : "";
        if (key.equals(sidecarKey) && !sidecar) {
            throw WazzupRefusal.forbidden();
        }
        if (!key.equals(apiKey) && !key.equals(sidecarKey)) {
            throw WazzupRefusal.bare(401);
        }
    }

    /** The body of an upload: a list of at most 100. */
    static JsonNode batch(Exchange exchange) {
        JsonNode body = exchange.json();
        if (!body.isArray()) {
            throw WazzupRefusal.general("VALIDATION_ERROR", "The body must be an array", null);
        }
        if (body.size() > LARGEST_BATCH) {
            throw WazzupRefusal.general(
                    "TOO_MANY_ENTITIES",
                    "At most " + LARGEST_BATCH + " entities in a request",
                    Json.object().put("count", body.size()));
        }
        return body;
    }

    static int number(Exchange exchange, String name, int defaultValue) {
        String value = exchange.query(name);
        if (value == null) {
            return defaultValue;
        }
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException notNumber) {
            ObjectNode data = Json.object();
            data.putArray("fields").add(name);
            throw WazzupRefusal.general("VALIDATION_ERROR", "Not a number: " + name, data);
        }
    }
}
