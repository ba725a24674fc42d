package io.github.prilavok.sandbox.cdek;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;

/** Stands before every operation: asks for the token, and writes out refusals. */
final class Gate {
    private final AccessTokens tokens;

    Gate(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** For an operation that needs a token. */
    Handler guarded(Handler handler) {
        return unguarded(exchange -> {
            tokens.check(exchange.header("Authorization"));
            handler.handle(exchange);
        });
    }

    /** For an operation that needs none. */
    Handler unguarded(Handler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (CdekRefusal refusal) {
                exchange.json(refusal.status(), refusal.body());
            }
        };
    }

    /** The body as an object. */
    static ObjectNode object(Exchange exchange) {
        if (exchange.json() instanceof ObjectNode object) {
            return object;
        }
        throw CdekRefusal.error(new CdekError("v2_bad_request", "Request body is not an object"));
    }
}
