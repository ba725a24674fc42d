package io.github.prilavok.sandbox.yandexpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class YandexPayWebhookTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void token_is_signed_and_lives_five_minutes_by_its_header() throws Exception {
        shop.clock.advance(Duration.ofDays(3));
        shop.yandex.buyer().pays(shop.created("shop-1"));
        shop.events();

        Token token = Token.read(shop.inbox.received().get(0));

        JsonNode jwks = jwks();
        assertThat(token.isSignedBy(jwks)).isTrue();
        assertThat(jwks.at("/keys/0/alg").asText()).isEqualTo("ES256");
        assertThat(token.header().path("alg").asText()).isEqualTo("ES256");
        assertThat(token.header().path("typ").asText()).isEqualTo("JWT");
        long issued = token.header().path("iat").longValue();
        assertThat(Instant.ofEpochSecond(issued))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(token.header().path("exp").longValue()).isEqualTo(issued + 300);
        assertThat(token.payload().has("exp")).isFalse();
        assertThat(token.payload().path("merchantId").asText()).isEqualTo(shop.yandex.merchantId());
        assertThat(shop.yandex.webhooks().deliveries().get(0).webhook().url()).hasPath("/hook/v1/webhook");
        assertThat(shop.yandex.jwksFetches()).isEqualTo(1);
    }

    @Test
    void unacknowledged_event_comes_again_with_a_new_token() {
        shop.inbox.answers(unused -> "!not now");
        shop.yandex.buyer().pays(shop.created("shop-1"));
        shop.clock.advance(Duration.ofMillis(45));
        List<String> received = shop.inbox.received();
        assertThat(received).hasSizeGreaterThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(received)
                .extracting(token -> Token.read(token).payload())
                .containsOnly(Token.read(received.get(0)).payload());

        shop.clock.advance(Duration.ofHours(12));
        int after = shop.inbox.received().size();
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(shop.inbox.received()).hasSize(after + 1);
        shop.clock.advance(Duration.ofHours(24));
        int all = shop.inbox.received().size();
        shop.clock.advance(Duration.ofHours(24));
        assertThat(shop.inbox.received()).hasSize(all);
    }

    @Test
    void acknowledged_event_does_not_come_again() {
        shop.inbox.answers(body -> shop.inbox.received().size() < 3 ? "!not now" : "{}");
        shop.yandex.buyer().pays(shop.created("shop-1"));
        shop.clock.advance(Duration.ofHours(1));

        assertThat(shop.inbox.received()).hasSize(3);
        assertThat(shop.yandex.webhooks().unacknowledged()).isEmpty();
    }

    @Test
    void keys_are_rotated_and_old_ones_dropped() throws Exception {
        Token old = Token.read(shop.yandex.tokens().genuine("{}"));
        shop.yandex.rotateKeys();
        Token fresh = Token.read(shop.yandex.tokens().genuine("{}"));

        assertThat(fresh.header().path("kid")).isNotEqualTo(old.header().path("kid"));
        assertThat(old.isSignedBy(jwks())).isTrue();
        assertThat(fresh.isSignedBy(jwks())).isTrue();
        shop.yandex.dropOldKeys();
        assertThat(old.isSignedBy(jwks())).isFalse();
        assertThat(fresh.isSignedBy(jwks())).isTrue();
    }

    @Test
    void forged_tokens_are_what_they_claim() throws Exception {
        WebhookTokens tokens = shop.yandex.tokens();
        String payload = tokens.orderEvent("another-merchant", "shop-1", "CAPTURED");
        assertThat(Token.read(tokens.genuine(payload))
                        .payload()
                        .path("merchantId")
                        .asText())
                .isEqualTo("another-merchant");
        assertThat(Token.read(tokens.genuine(payload)).isSignedBy(jwks())).isTrue();
        Token expired = Token.read(tokens.expired(payload));
        assertThat(expired.isSignedBy(jwks())).isTrue();
        assertThat(expired.header().path("exp").longValue())
                .isLessThan(Instant.now().getEpochSecond());
        assertThat(Token.read(tokens.ofUnknownKey(payload)).isSignedBy(jwks())).isFalse();
        Token foreign = Token.read(tokens.ofForeignKey(payload));
        assertThat(foreign.header().path("kid").asText())
                .isEqualTo(jwks().at("/keys/0/kid").asText());
        assertThat(foreign.isSignedBy(jwks())).isFalse();
        assertThat(tokens.unsigned(payload)).endsWith(".");
        assertThat(Token.read(tokens.ofPublicKey(payload)).header().path("alg").asText())
                .isEqualTo("HS256");
    }

    @Test
    void subscription_is_charged_again() {
        JsonNode made = shop.post("v1/subscriptions", subscription()).data();
        String id = made.path("subscriptionId").asText();
        shop.post("v1/subscriptions/recur", recur("sub-77-2")).refusedWith(400, "INVALID_PAYMENT_STATUS");
        shop.yandex.buyer().pays(made.path("paymentUrl").asText());
        assertThat(shop.get("v1/subscriptions/" + id).data().path("status").asText())
                .isEqualTo("ACTIVE");
        assertThat(shop.send("GET", "v1/subscriptions/" + id, Shop.body().put("check_card_active", true), Map.of())
                        .data()
                        .path("isCardActive")
                        .booleanValue())
                .isTrue();

        String operation = shop.post("v1/subscriptions/recur", recur("sub-77-2"))
                .data()
                .path("operationId")
                .asText();
        shop.post("v1/subscriptions/recur", recur("sub-77-2")).refusedWith(409, "ORDER_ALREADY_EXISTS");
        shop.yandex.buyer().emptiesCard(id);
        shop.post("v1/subscriptions/recur", recur("sub-77-3")).data();
        shop.yandex.buyer().cancelsSubscription(id);

        assertThat(shop.get("v1/operations/" + operation)
                        .operation()
                        .path("operationType")
                        .asText())
                .isEqualTo("RECURRING");
        assertThat(shop.status("sub-77-2")).isEqualTo("CAPTURED");
        assertThat(shop.status("sub-77-3")).isEqualTo("FAILED");
        assertThat(shop.yandex.ledger().charged("sub-77-2").count()).isEqualTo(1);
        assertThat(shop.yandex.ledger().charged("sub-77-3").count()).isZero();
        assertThat(shop.events().stream()
                        .filter(event -> event.path("event").asText().equals("SUBSCRIPTION_STATUS_UPDATED"))
                        .map(event -> event.at("/subscription/status").asText()))
                .containsExactly("ACTIVE", "CANCELLED");
    }

    @Test
    void wrong_subscriptions_are_refused() {
        shop.post("v1/subscriptions", subscription().put("intervalUnit", "DECADE"))
                .refusedWith(400, "BAD_REQUEST");
        shop.post("v1/subscriptions", subscription().put("intervalCount", 0)).refusedWith(400, "BAD_REQUEST");
        shop.post("v1/subscriptions", subscription().put("title", "x".repeat(31)))
                .refusedWith(400, "BAD_REQUEST");
        ObjectNode binding = subscription().put("isBinding", true);
        binding.remove(List.of("cart", "intervalUnit", "intervalCount"));
        JsonNode made = shop.post("v1/subscriptions", binding).data();
        shop.yandex.buyer().pays(made.path("paymentUrl").asText());
        assertThat(shop.get("v1/orders/sub-77")
                        .data()
                        .at("/operations/0/operationType")
                        .asText())
                .isEqualTo("BIND_CARD");
    }

    private static ObjectNode subscription() {
        ObjectNode body = Shop.order("sub-77").put("title", "Coffee").put("futureWriteOffAmount", "500.00");
        body.remove(List.of("availablePaymentMethods", "ttl"));
        return body.put("intervalUnit", "MONTH").put("intervalCount", 1);
    }

    private static ObjectNode recur(String orderId) {
        ObjectNode body = Shop.order(orderId);
        body.retain("orderId", "cart", "currencyCode");
        return body.put("parentOrderId", "sub-77").put("amount", "2200.00");
    }

    private JsonNode jwks() {
        return Shop.json(shop.open(shop.yandex.jwksUrl().toString()).body());
    }
}
