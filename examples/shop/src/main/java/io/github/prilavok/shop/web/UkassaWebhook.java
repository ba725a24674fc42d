package io.github.prilavok.shop.web;

import io.github.prilavok.shop.marketplace.YooKassaEvents;
import io.github.prilavok.yookassa.webhook.YooKassaNotifications;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where YooKassa posts to: {@code /ukassaWebhook?key=…}, for the shop and for its payout gateway. */
@RestController
@ConditionalOnProperty("shop.marketplace.yookassa.shop-id")
class UkassaWebhook {
    private final YooKassaNotifications notifications;
    private final YooKassaEvents events;

    UkassaWebhook(YooKassaNotifications notifications, YooKassaEvents events) {
        this.notifications = notifications;
        this.events = events;
    }

    @PostMapping("/ukassaWebhook")
    ResponseEntity<byte[]> ukassaWebhook(HttpServletRequest request) throws IOException {
        return WebhookEndpoints.handle(notifications, request, events::received);
    }
}
