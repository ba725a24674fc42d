package io.github.prilavok.shop.web;

import io.github.prilavok.shop.payment.PaymentEvents;
import io.github.prilavok.tinkoff.dolyami.DolyamiNotifications;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Dolyami posts to, if orders are paid by it. */
@RestController
@ConditionalOnProperty("shop.dolyami.login")
class DolyamiWebhook {
    private final DolyamiNotifications dolyami;
    private final PaymentEvents payments;

    DolyamiWebhook(DolyamiNotifications dolyami, PaymentEvents payments) {
        this.dolyami = dolyami;
        this.payments = payments;
    }

    @PostMapping("/webhooks/dolyami/{secret}")
    ResponseEntity<byte[]> dolyami(HttpServletRequest request) throws IOException {
        return WebhookEndpoints.handle(dolyami, request, payments::dolyami);
    }
}
