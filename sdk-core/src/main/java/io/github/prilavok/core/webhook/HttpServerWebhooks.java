package io.github.prilavok.core.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Webhooks in the JDK's own HTTP server.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
 * server.createContext("/hooks/tinkoff", HttpServerWebhooks.handler(tinkoff.notifications(), events::store));
 * server.setExecutor(Executors.newFixedThreadPool(16));
 * server.start();
 * }</pre>
 */
public final class HttpServerWebhooks {
    private HttpServerWebhooks() {}

    /** Hands each event to the consumer; as {@link WebhookReceiver#handle}. */
    public static <E> HttpHandler handler(WebhookReceiver<E> receiver, Consumer<? super E> consumer) {
        return answering(receiver, event -> {
            consumer.accept(event);
            return receiver.acknowledgement(event);
        });
    }

    /** Hands each event to the function and sends what it answers; as {@link WebhookReceiver#answer}. */
    public static <E> HttpHandler answering(
            WebhookReceiver<E> receiver, Function<? super E, WebhookAcknowledgement> answer) {
        return exchange -> {
            try (exchange) {
                send(exchange, Delivery.answer(receiver, () -> read(exchange, receiver.policy()), answer));
            }
        };
    }

    private static WebhookRequest read(HttpExchange exchange, WebhookPolicy policy) throws IOException {
        return WebhookRequest.of(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders(),
                        policy.readBody(exchange.getRequestBody()),
                        exchange.getRemoteAddress().getAddress().getHostAddress())
                .withUri(exchange.getRequestURI().toString());
    }

    private static void send(HttpExchange exchange, WebhookAcknowledgement answer) throws IOException {
        byte[] body = answer.body();
        answer.contentType().ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
