package io.github.prilavok.yookassa.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.CreatePayment;
import io.github.prilavok.yookassa.model.FeeMoment;
import io.github.prilavok.yookassa.model.NotificationEvent;
import io.github.prilavok.yookassa.wire.Server;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartnerWireTest {
    private static final String TOKEN = "AQAAAAARTbbdAABwmgAAAZ0000tokenOfTheShop";
    private static final String URL = "https://partner.example/hooks/nTq7-8fYw0mXk2VdBzLr";
    private static final String WEBHOOK = """
            {"id":"wh-e44e8088-bd73-43b1-959a-954f3a7d0c54","event":"payment.succeeded",\
            "url":"https://partner.example/hooks/nTq7-8fYw0mXk2VdBzLr"}""";

    private final Server yookassa = new Server("Bearer " + TOKEN);
    private final YooKassaPartnerClient client =
            yookassa.settle(YooKassaPartnerClient.builder()).token(TOKEN).build();

    @AfterEach
    void close() {
        client.close();
        yookassa.close();
    }

    private static String list(String items) {
        return "{\"type\":\"list\",\"items\":[" + items + "]}";
    }

    @Test
    void a_subscription_is_made() {
        yookassa.answers(WEBHOOK);
        Webhook webhook = client.webhooks()
                .createWebhook(NotificationEvent.PAYMENT_SUCCEEDED, URL)
                .execute();
        yookassa.wasAsked("POST /v3/webhooks", "{\"event\":\"payment.succeeded\",\"url\":\"" + URL + "\"}");
        assertThat(webhook.id()).isEqualTo("wh-e44e8088-bd73-43b1-959a-954f3a7d0c54");
        assertThat(webhook.event()).isEqualTo(NotificationEvent.PAYMENT_SUCCEEDED);
        assertThat(webhook.url()).isEqualTo(URL);
        assertThat(webhook.toString() + CreateWebhook.of(NotificationEvent.PAYMENT_SUCCEEDED, URL))
                .doesNotContain("nTq7-8fYw0mXk2VdBzLr");
    }

    @Test
    void the_subscriptions_of_a_token() {
        yookassa.answers(list(WEBHOOK + ",{\"id\":\"wh-2\",\"event\":\"payment.teleported\",\"url\":\"u\"}"));
        WebhookList webhooks = client.webhooks().listWebhooks().execute();
        yookassa.wasAsked("GET /v3/webhooks");
        assertThat(webhooks.items()).hasSize(2);
        assertThat(webhooks.items().get(1).event())
                .isEqualTo(OpenEnum.of(NotificationEvent.class, "payment.teleported"));
    }

    @Test
    void a_subscription_is_ended_with_a_key_too() {
        yookassa.hangsUp(1).answers("{}");
        assertThat(client.webhooks().deleteWebhook("wh-1").execute()).isEqualTo(Acknowledged.DONE);
        RecordedRequest first = yookassa.wasAsked("DELETE /v3/webhooks/wh-1");
        RecordedRequest repeat = yookassa.wasAsked("DELETE /v3/webhooks/wh-1");
        assertThat(Server.key(first)).isNotNull().isEqualTo(Server.key(repeat));
    }

    @Test
    void a_lost_subscription_is_looked_for_in_the_list() {
        yookassa.hangsUp(1)
                .answers(list(WEBHOOK.replace("payment.succeeded", "payment.canceled")))
                .answers(list(WEBHOOK))
                .answers(list(""));
        OutcomeUnknownException lost = lost(() -> client.webhooks()
                .createWebhook(NotificationEvent.PAYMENT_SUCCEEDED, URL)
                .with(RequestOptions.maxAttempts(1))
                .execute());
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.advance(Duration.ofMinutes(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void a_lost_end_of_a_subscription_too() {
        String id = "wh-e44e8088-bd73-43b1-959a-954f3a7d0c54";
        yookassa.hangsUp(1).answers(list(WEBHOOK)).answers(list("")).answers(list(WEBHOOK));
        OutcomeUnknownException lost = lost(() -> client.webhooks()
                .deleteWebhook(id)
                .with(RequestOptions.maxAttempts(1))
                .execute());
        assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_OPEN);
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
        yookassa.advance(Duration.ofMinutes(2));
        assertThat(lost.reconcile()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void the_answer_to_a_repeated_end_proves_nothing() {
        yookassa.hangsUp(1).refuses(404, "not_found", "no such webhook").answers(list(""));
        OutcomeUnknownException lost =
                lost(() -> client.webhooks().deleteWebhook("wh-1").execute());
        assertThat(lost.reconcile()).isEqualTo(Outcome.DONE);
    }

    private static OutcomeUnknownException lost(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(OutcomeUnknownException.class, call));
    }

    @Test
    void what_a_shop_has_by_its_owners_token() {
        yookassa.answers("{\"id\":\"30a1c0de\",\"status\":\"pending\"}")
                .answers("{\"id\":\"30a1c0de\",\"status\":\"succeeded\"}")
                .answers("{\"id\":\"30a1d111\",\"status\":\"succeeded\"}")
                .answers("{\"id\":\"pm-1\",\"type\":\"bank_card\",\"status\":\"active\"}")
                .answers("{\"id\":\"rt-1\",\"status\":\"succeeded\"}")
                .answers("{\"id\":\"dl-1\",\"status\":\"opened\"}")
                .answers("{\"account_id\":\"100500\"}");
        client.payments()
                .createPayment(CreatePayment.oneStage(Money.rubles("1490.00"))
                        .metadata(Map.of("order_id", "A-42"))
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/payments", """
                {"amount":{"value":"1490.00","currency":"RUB"},"capture":true,"metadata":{"order_id":"A-42"}}""");
        assertThat(client.paymentFinished("30a1c0de").await().succeeded()).isTrue();
        yookassa.wasAsked("GET /v3/payments/30a1c0de");
        assertThat(client.refundFinished("30a1d111").await().succeeded()).isTrue();
        yookassa.wasAsked("GET /v3/refunds/30a1d111");
        client.paymentMethods().getPaymentMethod("pm-1").execute();
        yookassa.wasAsked("GET /v3/payment_methods/pm-1");
        client.receipts().getReceipt("rt-1").execute();
        yookassa.wasAsked("GET /v3/receipts/rt-1");
        client.deals().getDeal("dl-1").execute();
        yookassa.wasAsked("GET /v3/deals/dl-1");
        client.settings().getMe("100501").execute();
        yookassa.wasAsked("GET /v3/me?on_behalf_of=100501");
    }

    @Test
    void lost_payments_and_deals_are_reconciled_as_a_shops_own() {
        yookassa.hangsUp(2);
        assertThat(lost(() -> client.payments()
                                .createPayment(CreatePayment.oneStage(Money.rubles("1490.00"))
                                        .metadata(Map.of("order_id", "A-42"))
                                        .build())
                                .with(RequestOptions.maxAttempts(1))
                                .execute())
                        .canReconcile())
                .isTrue();
        assertThat(lost(() -> client.deals()
                                .createDeal(CreateDeal.of(FeeMoment.DEAL_CLOSED, "DEAL-7"))
                                .with(RequestOptions.maxAttempts(1))
                                .execute())
                        .canReconcile())
                .isTrue();
    }

    @Test
    void a_key_that_yookassa_would_refuse_is_refused_before_anything_is_sent() {
        for (String key : new String[] {"k".repeat(65), "заказ", "a b"}) {
            assertThatThrownBy(() -> client.deals()
                            .createDeal(CreateDeal.of(FeeMoment.DEAL_CLOSED, "DEAL-7"))
                            .with(RequestOptions.idempotencyKey(key)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Idempotence-Key");
        }
    }

    @Test
    void a_token_that_its_owner_revoked() {
        yookassa.refuses(401, "invalid_credentials", "Token is revoked");
        assertThatThrownBy(() -> client.webhooks().listWebhooks().execute())
                .isInstanceOf(AuthenticationException.class)
                .message()
                .doesNotContain(TOKEN);
        assertThat(yookassa.requests()).isEqualTo(1);
        assertThat(client.toString()).doesNotContain(TOKEN);
        assertThat(YooKassaPartnerClient.builder().token(TOKEN).toString()).doesNotContain(TOKEN);
    }

    @Test
    void what_cannot_be_right_is_not_sent() {
        assertThatThrownBy(() -> YooKassaPartnerClient.builder().build()).hasMessageContaining("token");
        assertThatThrownBy(() -> CreateWebhook.of(NotificationEvent.REFUND_SUCCEEDED, " "))
                .hasMessageContaining("url");
    }
}
