package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Handler;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The door of the signed methods: finds the terminal, verifies Token or signature, and words refusals. */
final class Signed {
    /** A method of the bank. */
    interface Method {
        JsonNode call(Terminal terminal, Fields fields);
    }

    /** A method without a signature, or one that looks after it itself. */
    interface Call {
        JsonNode answer(Exchange exchange);
    }

    private final Bank bank;
    private final Certificates certificates;

    Signed(Bank bank, Certificates certificates) {
        this.bank = bank;
        this.certificates = certificates;
    }

    /** A method of acquiring, JSON with Token. */
    Handler acquiring(Method method) {
        return answering(exchange -> {
            Terminal terminal = terminal(exchange, json(exchange), false);
            verifyToken(terminal, scalars(exchange));
            return method.call(terminal, json(exchange));
        });
    }

    /** The one method whose Token is made of TerminalKey and the password alone. */
    Handler terminalOnly(Method method) {
        return answering(exchange -> {
            Terminal terminal = terminal(exchange, json(exchange), false);
            SortedMap<String, String> scalars = scalars(exchange);
            scalars.keySet().retainAll(Set.of("TerminalKey", "Token"));
            verifyToken(terminal, scalars);
            return method.call(terminal, json(exchange));
        });
    }

    /** FinishAuthorize: the bank's own Android SDK leaves CardId and CVV out of its Token. */
    Handler card(Method method) {
        return answering(exchange -> {
            Terminal terminal = terminal(exchange, json(exchange), false);
            SortedMap<String, String> scalars = scalars(exchange);
            SortedMap<String, String> without = new TreeMap<>(scalars);
            without.keySet().removeAll(Set.of("CardId", "CVV"));
            if (!isSigned(terminal, without)) {
                verifyToken(terminal, scalars);
            }
            return method.call(terminal, json(exchange));
        });
    }

    /** A method of acquiring, an HTML form with Token. */
    Handler form(Method method) {
        return answering(exchange -> {
            Map<String, String> form = exchange.form();
            Terminal terminal = terminal(exchange, Fields.of(form), false);
            verifyToken(terminal, new TreeMap<>(form));
            return method.call(terminal, Fields.of(form));
        });
    }

    /** A method of payouts, JSON with a signature, or with Token where signatures are switched off. */
    Handler payout(Method method) {
        return answering(exchange -> {
            Terminal terminal = terminal(exchange, json(exchange), true);
            SortedMap<String, String> scalars = scalars(exchange);
            if (terminal.signatureRequired()) {
                certificates.verify(terminal, scalars);
            } else {
                verifyToken(terminal, scalars);
            }
            return method.call(terminal, json(exchange));
        });
    }

    /** Certificate methods: sources disagree on Token or signature, so either will do. */
    Handler certificateStatus(Method method) {
        return answering(exchange -> {
            Terminal terminal = terminal(exchange, json(exchange), true);
            verifyEither(terminal, scalars(exchange));
            return method.call(terminal, json(exchange));
        });
    }

    /** The upload of a certificate. */
    Handler certificateUpload(Method method) {
        return answering(exchange -> {
            Map<String, String> parts = Multipart.parts(exchange.header("Content-Type"), exchange.body());
            Terminal terminal = terminal(exchange, Fields.of(parts), true);
            SortedMap<String, String> scalars = new TreeMap<>(parts);
            scalars.remove("Certificate");
            verifyEither(terminal, scalars);
            return method.call(terminal, Fields.of(parts));
        });
    }

    /** A method without a signature. */
    Handler open(Call method) {
        return answering(method);
    }

    /** A method that writes its answer itself. */
    Handler guarded(Handler method) {
        return exchange -> {
            try {
                method.handle(exchange);
            } catch (Refusal refusal) {
                exchange.refused();
                exchange.json(200, refusal.body());
            }
        };
    }

    private Handler answering(Call call) {
        return guarded(exchange -> exchange.json(200, call.answer(exchange)));
    }

    private Terminal terminal(Exchange exchange, Fields fields, boolean payouts) {
        for (String key : new String[] {"PaymentId", "OrderId", "CustomerKey", "RequestKey", "ExternalRequestId"}) {
            exchange.key(key, fields.optional(key));
        }
        String key = fields.required("TerminalKey", 20, "210");
        exchange.key("TerminalKey", key);
        Terminal terminal = bank.terminals().get(key);
        if (terminal == null) {
            throw Refusal.of("205", "Неверный токен. Проверьте пару TerminalKey/SecretKey.");
        }
        if (terminal.payouts() != payouts) {
            throw Refusal.of("331");
        }
        return terminal;
    }

    private void verifyEither(Terminal terminal, SortedMap<String, String> scalars) {
        if (scalars.containsKey("Token")) {
            verifyToken(terminal, scalars);
        } else {
            certificates.verify(terminal, scalars);
        }
    }

    private static void verifyToken(Terminal terminal, SortedMap<String, String> scalars) {
        if (scalars.getOrDefault("Token", "").isEmpty()) {
            throw Refusal.empty("Token");
        }
        if (!isSigned(terminal, scalars)) {
            throw Refusal.of("204", "Неверный токен. Проверьте пару TerminalKey/SecretKey.");
        }
    }

    private static boolean isSigned(Terminal terminal, SortedMap<String, String> scalars) {
        return Token.matches(Token.of(scalars, terminal.password()), scalars.getOrDefault("Token", ""));
    }

    private static Fields json(Exchange exchange) {
        if (exchange.body().length == 0) {
            throw Refusal.of("203");
        }
        if (exchange.json() instanceof ObjectNode root) {
            return new Fields(root);
        }
        throw Refusal.of("1");
    }

    private static SortedMap<String, String> scalars(Exchange exchange) {
        try {
            return Token.scalars(exchange.body());
        } catch (IOException e) {
            throw Refusal.of("1");
        }
    }
}
