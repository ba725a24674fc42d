package io.github.prilavok.yookassa.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.webhook.Unverified;
import io.github.prilavok.core.webhook.WebhookAcknowledgement;
import io.github.prilavok.core.webhook.WebhookRequest;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.RefundStatus;
import io.github.prilavok.yookassa.partner.YooKassaPartnerClient;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClient;
import io.github.prilavok.yookassa.wire.Server;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YooKassaVerifierTest {
    private final Server yookassa = new Server("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
    private final Server gatewaySide = new Server("Basic NTAwMTIzOipzZWNyZXQ6d2l0aDpjb2xvbnMq");
    private final YooKassaClient shop = yookassa.settle(YooKassaClient.builder())
            .shop("100500", "test_secret")
            .build();
    private final YooKassaPayoutsClient gateway = gatewaySide
            .settle(YooKassaPayoutsClient.builder())
            .gateway("500123", "*secret:with:colons*")
            .build();
    private final YooKassaVerifier verifier = YooKassaVerifier.of(shop).withPayouts(gateway);
    private final YooKassaNotifications receiver = YooKassaNotifications.create();

    @AfterEach
    void close() {
        shop.close();
        gateway.close();
        yookassa.close();
        gatewaySide.close();
    }

    private static WebhookRequest request(String event, String object) {
        return WebhookRequest.of(
                "POST",
                Map.of(),
                ("{\"type\":\"notification\",\"event\":\"" + event + "\",\"object\":" + object + "}")
                        .getBytes(StandardCharsets.UTF_8),
                "185.71.76.5");
    }

    private Unverified<YooKassaEvent> hint(String event, String object) {
        return receiver.receive(request(event, object));
    }

    private YooKassaEvent verified(String event, String object) {
        return verifier.verify(hint(event, object)).map(ApiCall::execute).orElseThrow();
    }

    @Test
    void a_forged_success_is_not_believed() {
        yookassa.answers(
                "{\"id\":\"30a1\",\"status\":\"pending\",\"amount\":{\"value\":\"1.00\",\"currency\":\"RUB\"}}");
        PaymentEvent event = (PaymentEvent)
                verified("payment.succeeded", "{\"id\":\"30a1\",\"status\":\"succeeded\",\"paid\":true}");
        yookassa.wasAsked("GET /v3/payments/30a1");
        assertThat(event.payment().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(event.payment().succeeded()).isFalse();
        assertThat(event.dedupKey()).isEqualTo("payment.succeeded:30a1");
    }

    @Test
    void each_kind_is_asked_for_where_it_lives() {
        yookassa.answers("{\"id\":\"rf-1\",\"status\":\"succeeded\"}")
                .answers("{\"id\":\"pm-1\",\"type\":\"sbp\",\"status\":\"active\",\"saved\":true}")
                .answers("{\"id\":\"dl-1\",\"status\":\"closed\"}");
        gatewaySide.answers("{\"id\":\"po-1\",\"status\":\"succeeded\"}");
        RefundEvent refund = (RefundEvent) verified("refund.succeeded", "{\"id\":\"rf-1\"}");
        yookassa.wasAsked("GET /v3/refunds/rf-1");
        assertThat(refund.refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        PaymentMethodEvent method =
                (PaymentMethodEvent) verified("payment_method.active", "{\"id\":\"pm-1\",\"type\":\"bank_card\"}");
        yookassa.wasAsked("GET /v3/payment_methods/pm-1");
        assertThat(method.paymentMethod().saved()).isTrue();
        verified("deal.closed", "{\"id\":\"dl-1\"}");
        yookassa.wasAsked("GET /v3/deals/dl-1");
        PayoutEvent payout = (PayoutEvent) verified("payout.canceled", "{\"id\":\"po-1\"}");
        gatewaySide.wasAsked("GET /v3/payouts/po-1");
        assertThat(payout.payout().succeeded()).isTrue();
    }

    @Test
    void nothing_is_asked_about_what_is_unknown() {
        assertThat(verifier.verify(hint("invoice.paid", "{\"id\":\"in-1\"}"))).isEmpty();
        assertThat(verifier.verify(hint("payment.succeeded", "{\"id\":\"../me\"}")))
                .isEmpty();
        assertThat(yookassa.requests()).isZero();
    }

    @Test
    void a_payout_needs_its_gateway() {
        assertThatThrownBy(() -> YooKassaVerifier.of(shop).verify(hint("payout.succeeded", "{\"id\":\"po-1\"}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withPayouts");
    }

    @Test
    void an_object_that_is_not_there_is_a_forgery() {
        yookassa.refuses(404, "not_found", "no such payment");
        Optional<ApiCall<YooKassaEvent>> call = verifier.verify(hint("payment.succeeded", "{\"id\":\"30a1\"}"));
        assertThatThrownBy(() -> call.orElseThrow().execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_read_that_fails_makes_yookassa_send_again() {
        for (int i = 0; i < 10; i++) {
            yookassa.refuses(500, "internal_server_error", "later");
        }
        List<YooKassaEvent> believed = new ArrayList<>();
        WebhookAcknowledgement answer = receiver.handle(
                request("payment.succeeded", "{\"id\":\"30a1\"}"),
                hint -> verifier.verify(hint).map(ApiCall::execute).ifPresent(believed::add));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(believed).isEmpty();
    }

    @Test
    void an_answer_without_the_object_is_believed_as_little_as_a_failure() {
        for (String body :
                List.of("{}", "{\"type\":\"error\",\"id\":\"1\",\"code\":\"x\"}", "{\"type\":\"processing\"}")) {
            try (Server mine = new Server("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
                    YooKassaClient client = mine.settle(YooKassaClient.builder())
                            .shop("100500", "test_secret")
                            .build()) {
                for (int i = 0; i < 3; i++) {
                    mine.answers(body);
                }
                Optional<ApiCall<YooKassaEvent>> call =
                        YooKassaVerifier.of(client).verify(hint("payment.canceled", "{\"id\":\"30a1\"}"));
                assertThatThrownBy(() -> call.orElseThrow().execute()).as(body).isInstanceOf(ApiException.class);
            }
        }
    }

    @Test
    void a_partner_asks_with_the_owners_token() {
        try (Server partnerSide = new Server("Bearer token-of-the-owner");
                YooKassaPartnerClient partner = partnerSide
                        .settle(YooKassaPartnerClient.builder())
                        .token("token-of-the-owner")
                        .build()) {
            partnerSide.answers("{\"id\":\"30a1\",\"status\":\"succeeded\"}");
            YooKassaEvent event = YooKassaVerifier.of(partner)
                    .verify(hint("payment.succeeded", "{\"id\":\"30a1\"}"))
                    .orElseThrow()
                    .execute();
            partnerSide.wasAsked("GET /v3/payments/30a1");
            assertThat(((PaymentEvent) event).payment().succeeded()).isTrue();
        }
    }
}
