package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stands before every operation: asks for credentials and the key, reads the body, and writes out refusals. */
final class Gate {
    private final Accounts accounts;
    private final Idempotence idempotence;

    Gate(Accounts accounts, Idempotence idempotence) {
        this.accounts = accounts;
        this.idempotence = idempotence;
    }

    /** For a read; a body is ignored. */
    Handler get(Access access, @Nullable String scope, Operation operation) {
        return open(exchange -> {
            Caller caller = caller(exchange, access, scope);
            exchange.json(
                    200,
                    operation.apply(new Call(caller, Wire.object(), exchange)).get());
        });
    }

    /** For what is done once for a key. */
    Handler post(Access access, @Nullable String scope, Operation operation) {
        return open(exchange -> {
            Caller caller = caller(exchange, access, scope);
            requireJson(exchange);
            Call call = new Call(caller, body(exchange, false), exchange);
            idempotence.answer(exchange, caller.account(), () -> operation.apply(call));
        });
    }

    /** For what is done once for a key and needs no body. */
    Handler postEmpty(Access access, @Nullable String scope, Operation operation) {
        return open(exchange -> {
            Caller caller = caller(exchange, access, scope);
            if (exchange.body().length > 0) {
                requireJson(exchange);
            }
            Call call = new Call(caller, body(exchange, true), exchange);
            idempotence.answer(exchange, caller.account(), () -> operation.apply(call));
        });
    }

    /** For a DELETE: the key is not required, and works if it is sent. */
    Handler delete(Access access, Operation operation) {
        return open(exchange -> {
            Caller caller = caller(exchange, access, null);
            Call call = new Call(caller, Wire.object(), exchange);
            if (exchange.header(Idempotence.HEADER) == null) {
                exchange.json(200, operation.apply(call).get());
            } else {
                idempotence.answer(exchange, caller.account(), () -> operation.apply(call));
            }
        });
    }

    /** For what asks for no credentials of its own. */
    Handler open(Handler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (Refusal refusal) {
                write(exchange, refusal);
            }
        };
    }

    static void write(Exchange exchange, Refusal refusal) {
        exchange.refused();
        ObjectNode body = refusal.body();
        if (body == null) {
            exchange.status(refusal.status());
        } else {
            exchange.json(refusal.status(), body);
        }
    }

    private Caller caller(Exchange exchange, Access access, @Nullable String scope) {
        Caller caller = accounts.caller(exchange.header("Authorization"));
        Token token = caller.token();
        if (!access.admits(caller) || scope != null && token != null && !token.allows(scope)) {
            throw Refusal.forbidden("These credentials give no right to this operation", null);
        }
        return caller;
    }

    private static void requireJson(Exchange exchange) {
        String type = exchange.header("Content-Type");
        String mime = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mime.equals("application/json")) {
            throw Refusal.bare(415);
        }
    }

    private static ObjectNode body(Exchange exchange, boolean mayBeEmpty) {
        if (mayBeEmpty && exchange.body().length == 0) {
            return Wire.object();
        }
        JsonNode body = exchange.json();
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.invalid("Request body is not a JSON object");
    }
}
