package io.github.prilavok.shop.web;

import io.github.prilavok.shop.payment.PaymentEvents;
import io.github.prilavok.yandexpay.YandexPayClient;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Yandex Pay posts to, if orders are paid by it: the callback URL of its console ends before {@code /v1/webhook}. */
@RestController
@ConditionalOnProperty("shop.yandex-pay.merchant-id")
class YandexPayWebhook {
    private final YandexPayClient yandex;
    private final PaymentEvents payments;

    YandexPayWebhook(YandexPayClient yandex, PaymentEvents payments) {
        this.yandex = yandex;
        this.payments = payments;
    }

    @PostMapping("/webhooks/yandexpay/v1/webhook")
    ResponseEntity<byte[]> yandexPay(HttpServletRequest request) throws IOException {
        return WebhookEndpoints.handle(yandex.notifications(), request, payments::yandexPay);
    }
}
