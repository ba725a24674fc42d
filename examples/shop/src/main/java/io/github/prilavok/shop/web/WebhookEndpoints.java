package io.github.prilavok.shop.web;

import io.github.prilavok.cdek.webhook.CdekNotifications;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookReceiver;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.core.webhook.WebhookVerificationException;
import io.github.prilavok.shop.delivery.CdekEvents;
import io.github.prilavok.shop.notice.WazzupEvents;
import io.github.prilavok.shop.payment.PaymentEvents;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import io.github.prilavok.wazzup.webhook.WazzupNotifications;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the providers post to. The raw bytes go to the receivers: Spring parses nothing of them. */
@RestController
class WebhookEndpoints {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookEndpoints.class);

    private final TinkoffNotifications tinkoff;
    private final CdekNotifications cdek;
    private final WazzupNotifications wazzup;
    private final PaymentEvents payments;
    private final CdekEvents deliveries;
    private final WazzupEvents messages;

    WebhookEndpoints(
            TinkoffNotifications tinkoff,
            CdekNotifications cdek,
            WazzupNotifications wazzup,
            PaymentEvents payments,
            CdekEvents deliveries,
            WazzupEvents messages) {
        this.tinkoff = tinkoff;
        this.cdek = cdek;
        this.wazzup = wazzup;
        this.payments = payments;
        this.deliveries = deliveries;
        this.messages = messages;
    }

    @PostMapping("/webhooks/tinkoff")
    ResponseEntity<byte[]> tinkoff(HttpServletRequest request) throws IOException {
        return handle(tinkoff, request, payments::tinkoff);
    }

    @PostMapping("/webhooks/cdek/{secret}")
    ResponseEntity<byte[]> cdek(HttpServletRequest request) throws IOException {
        return handle(cdek, request, deliveries::received);
    }

    @PostMapping("/webhooks/wazzup/{secret}")
    ResponseEntity<byte[]> wazzup(HttpServletRequest request) throws IOException {
        return handle(wazzup, request, messages::received);
    }

    static <E> ResponseEntity<byte[]> handle(
            WebhookReceiver<E> receiver, HttpServletRequest request, Consumer<? super E> consumer) throws IOException {
        byte[] body;
        try {
            body = receiver.policy().readBody(request.getInputStream());
        } catch (WebhookVerificationException e) {
            LOG.warn("webhook refused, {}: {}", e.reason(), e.getMessage());
            return response(receiver.rejection(e));
        }
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, new ArrayList<>(Collections.list(request.getHeaders(name))));
        }
        return response(receiver.handle(
                WebhookRequest.of(request.getMethod(), headers, body, request.getRemoteAddr())
                        .withUri(uri(request)),
                consumer));
    }

    /** With the query: a secret may stand there. */
    private static String uri(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + '?' + request.getQueryString();
    }

    private static ResponseEntity<byte[]> response(WebhookAcknowledgement answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        answer.contentType().ifPresent(type -> response.contentType(MediaType.parseMediaType(type)));
        return response.body(answer.body());
    }
}
