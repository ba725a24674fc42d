package io.github.prilavok.core.webhook;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Webhooks in a servlet container; the application brings the Jakarta Servlet API, 5.0 or later.
 *
 * <p>No filter in front may read the body or ask for a parameter of a form. The remote address is what the container says:
 * if something rewrites it from forwarding headers, leave {@link WebhookPolicy.Builder#trustedProxies} at nobody and make
 * sure that it does so for the shop's own proxies only.
 *
 * <pre>{@code
 * context.addServlet("tinkoff", ServletWebhooks.servlet(tinkoff.notifications(), events::store))
 *         .addMapping("/hooks/tinkoff");
 * }</pre>
 */
public final class ServletWebhooks {
    private ServletWebhooks() {}

    /** A servlet that hands each event to the consumer; as {@link WebhookReceiver#handle}. */
    public static <E> HttpServlet servlet(WebhookReceiver<E> receiver, Consumer<? super E> consumer) {
        return answering(receiver, event -> {
            consumer.accept(event);
            return receiver.acknowledgement(event);
        });
    }

    /** A servlet that hands each event to the function and sends what it answers; as {@link WebhookReceiver#answer}. */
    public static <E> HttpServlet answering(
            WebhookReceiver<E> receiver, Function<? super E, WebhookAcknowledgement> answer) {
        return new WebhookServlet<>(receiver, answer);
    }

    private static final class WebhookServlet<E> extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient WebhookReceiver<E> receiver;
        private final transient Function<? super E, WebhookAcknowledgement> answer;

        WebhookServlet(WebhookReceiver<E> receiver, Function<? super E, WebhookAcknowledgement> answer) {
            this.receiver = receiver;
            this.answer = answer;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            send(response, Delivery.answer(receiver, () -> read(request, receiver.policy()), answer));
        }
    }

    private static WebhookRequest read(HttpServletRequest request, WebhookPolicy policy) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, new ArrayList<>(Collections.list(request.getHeaders(name))));
        }
        String query = request.getQueryString();
        return WebhookRequest.of(
                        request.getMethod(),
                        headers,
                        policy.readBody(request.getInputStream()),
                        request.getRemoteAddr())
                .withUri(query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query);
    }

    private static void send(HttpServletResponse response, WebhookAcknowledgement answer) throws IOException {
        byte[] body = answer.body();
        response.setStatus(answer.status());
        answer.contentType().ifPresent(response::setContentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
